package mx.cdmx.informe.browser;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.FluentWait;

/**
 * A session of Debian's Chromium without a window and without a network. Where the browser or its
 * driver is missing, starting one fails, and so does every test of it.
 */
final class Chromium implements AutoCloseable {
  private static final String BROWSER = System.getProperty("chromium", "/usr/bin/chromium");
  private static final String DRIVER = System.getProperty("chromedriver", "/usr/bin/chromedriver");

  private final ChromeDriver driver;

  /** A session; more arguments may be given, such as those of a dark scheme. */
  Chromium(String... arguments) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(BROWSER);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
        "--hide-scrollbars");
    options.addArguments(arguments);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(DRIVER))
            .usingAnyFreePort()
            .build();
    driver = new ChromeDriver(service, options);
    driver.executeCdpCommand("Network.enable", Map.of());
    driver.executeCdpCommand(
        "Network.emulateNetworkConditions",
        Map.of("offline", true, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    size(1280, 900);
    prefers("prefers-reduced-motion", "reduce");
  }

  ChromeDriver driver() {
    return driver;
  }

  /** The page as it is seen so many CSS pixels wide and high. */
  void size(int width, int height) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
  }

  /** What the reader's system asks for, such as {@code prefers-color-scheme} and {@code dark}. */
  void prefers(String feature, String value) {
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", feature, "value", value))));
  }

  /** Opens a page anew at a fragment, which may be empty. */
  void open(Path page, String fragment) {
    driver.get("about:blank");
    driver.get(page.toUri() + fragment);
  }

  /** What a script returns; the page's policy does not hold it back. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  <T> T run(String script, Object... arguments) {
    return (T) ((JavascriptExecutor) driver).executeScript(script, arguments);
  }

  /** What a script gives to the function that follows its arguments, within two minutes. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  <T> T await(String script, Object... arguments) {
    driver.manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
    return (T) driver.executeAsyncScript(script, arguments);
  }

  WebElement byId(String id) {
    return driver.findElement(By.id(id));
  }

  List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /** Ids of the activities in sight. */
  List<String> shown() {
    return run(
        "return [...document.querySelectorAll('.actividad')]"
            + ".filter(a => a.getClientRects().length).map(a => a.id)");
  }

  String fragment() {
    return run("return location.hash");
  }

  /** Waits, five seconds at the most, until something holds. */
  void until(Supplier<Boolean> holds) {
    new FluentWait<>(driver)
        .withTimeout(Duration.ofSeconds(5))
        .pollingEvery(Duration.ofMillis(25))
        .until(d -> holds.get());
  }

  @Override
  public void close() {
    driver.quit();
  }
}
