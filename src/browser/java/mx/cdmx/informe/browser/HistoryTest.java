package mx.cdmx.informe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
    chromium.until(() -> chromium.fragment().equals("#q=cubrebocas"));
    back();
    chromium.until(() -> chromium.shown().size() == all);

    assertThat(chromium.byId("q").getDomProperty("value")).isEmpty();
  }

  /** Safari lets an address change a hundred times in half a minute, and Chromium hardly more. */
  @Test
  void theAddressIsNotWrittenAtEveryLetter() {
    List<String> calls =
        chromium.run(
            """
            window.calls = [];
            for (const name of ['pushState', 'replaceState']) {
              const own = history[name].bind(history);
              history[name] = (...given) => { calls.push(name); own(...given); };
            }
            const q = document.getElementById('q');
            for (let i = 1; i <= 60; i++) {
              q.value = 'cubrebocas'.slice(0, 2 + i % 9);
              q.dispatchEvent(new Event('input'));
            }
            q.value = 'cubrebocas';
            q.dispatchEvent(new Event('input'));
            return calls;
            """);
    chromium.until(() -> chromium.fragment().equals("#q=cubrebocas"));

    assertThat(calls).containsExactly("replaceState", "pushState");
    assertThat(chromium.<List<String>>run("return calls"))
        .containsExactly("replaceState", "pushState", "replaceState");
  }

  @Test
  void anAddressThatWaitsIsWrittenBeforeGoingElsewhere() {
    chromium.run(
        """
        const q = document.getElementById('q');
        for (const text of ['cu', 'cubrebocas']) {
          q.value = text;
          q.dispatchEvent(new Event('input'));
        }
        document.querySelector(".contenido a[href='#eje-2']").click();
        """);
    chromium.until(() -> chromium.fragment().equals("#eje-2"));
    back();
    chromium.until(() -> chromium.shown().size() < all);

    assertThat(chromium.fragment()).isEqualTo("#q=cubrebocas");
    assertThat(chromium.byId("q").getDomProperty("value")).isEqualTo("cubrebocas");
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
