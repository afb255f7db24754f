package mx.cdmx.informe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** The address holds what is shown, and the browser's own buttons go back and forward in it. */
class HistoryTest {
  @AutoClose private static final Chromium chromium = new Chromium();
  private final int all = Edition.REAL.edicion().actividades().size();

  @BeforeEach
  void open() {
    chromium.open(Edition.REAL.page(), "");
    chromium.byId("ver-filtros").click();
  }

  private static void choose(String key, String value) {
    new Select(chromium.byId("filtro-" + key)).selectByValue(value);
  }

  private static void back() {
    chromium.driver().navigate().back();
  }

  private static boolean inSight(WebElement element) {
    return chromium.run(
        "const b = arguments[0].getBoundingClientRect();"
            + "return b.height > 0 && b.top >= 0 && b.top < innerHeight",
        element);
  }

  @Test
  void backAndForwardGoThroughTheFilters() {
    choose("eje", "eje-1");
    int one = chromium.shown().size();
    choose("modalidad", "virtual");
    int two = chromium.shown().size();
    back();
    chromium.until(() -> chromium.shown().size() == one);
    assertThat(chromium.fragment()).isEqualTo("#eje=eje-1");
    back();
    chromium.until(() -> chromium.shown().size() == all);
    chromium.driver().navigate().forward();
    chromium.until(() -> chromium.shown().size() == one);
    chromium.driver().navigate().forward();
    chromium.until(() -> chromium.shown().size() == two);

    assertThat(chromium.all(".activos button")).hasSize(2);
  }

  @Test
  void whatIsTypedAtOnceIsOneStep() {
    chromium.byId("q").sendKeys("cubrebocas");
    assertThat(chromium.fragment()).isEqualTo("#q=cubrebocas");
    back();
    chromium.until(() -> chromium.shown().size() == all);

    assertThat(chromium.byId("q").getDomProperty("value")).isEmpty();
  }

  @Test
  void anActivityHasAnAddressOfItsOwn() {
    chromium.open(Edition.REAL.page(), "#donativo-seul");

    assertThat(chromium.shown()).hasSize(all);
    assertThat(inSight(chromium.byId("donativo-seul.titulo"))).isTrue();
  }

  @Test
  void aLinkToAnActivityThatIsFilteredOutShowsIt() {
    choose("eje", "eje-1");
    chromium.run("location.hash = '#donativo-seul'");
    chromium.until(() -> chromium.shown().size() == all);
    chromium.until(() -> inSight(chromium.byId("donativo-seul.titulo")));
    back();
    chromium.until(() -> chromium.shown().size() < all);

    assertThat(chromium.fragment()).isEqualTo("#eje=eje-1");
  }

  @Test
  void crossReferencesLeadToTheirActivity() {
    WebElement reference = chromium.all("main a.referencia").get(0);
    String target = reference.getDomAttribute("href");
    chromium.run("arguments[0].scrollIntoView({block: 'center'})", reference);
    reference.click();

    assertThat(chromium.fragment()).isEqualTo(target);
    assertThat(inSight(chromium.driver().findElement(By.cssSelector(target)))).isTrue();
  }
}
