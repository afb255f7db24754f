package mx.cdmx.informe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mx.cdmx.informe.model.Actividad;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/**
 * Where scripts are off, nothing of the report is missing, and nothing is shown that does nothing.
 */
class NoScriptTest {
  @AutoClose private static final Chromium chromium = new Chromium();

  @BeforeAll
  static void start() {
    chromium
        .driver()
        .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
  }

  @Test
  void allTheActivitiesAreThere() {
    chromium.open(Edition.REAL.page(), "");

    assertThat(chromium.all(".actividad"))
        .hasSameSizeAs(Edition.REAL.edicion().actividades())
        .allMatch(WebElement::isDisplayed);
    assertThat(chromium.all("html.con-guion")).isEmpty();
    assertThat(chromium.all("button, input, select")).noneMatch(WebElement::isDisplayed);
  }

  @Test
  void theContentsAreOnThePageAndLeadThere() {
    for (int width : new int[] {390, 1440}) {
      chromium.size(width, 900);
      chromium.open(Edition.REAL.page(), "");
      assertThat(chromium.all(".contenido li")).allMatch(WebElement::isDisplayed);
      chromium.all(".contenido a[href='#eje-2']").get(0).click();

      assertThat(chromium.driver().getCurrentUrl()).endsWith("#eje-2");
      assertThat(chromium.byId("eje-2").getLocation().getY())
          .isBetween(scrolled(), scrolled() + 300);
    }
  }

  @Test
  void anActivitysAddressOpensThere() {
    Actividad last =
        Edition.REAL.edicion().actividades().stream().reduce((a, b) -> b).orElseThrow();
    chromium.open(Edition.REAL.page(), "#" + last.id());

    assertThat(chromium.byId(last.id()).getLocation().getY())
        .isBetween(scrolled(), scrolled() + 300);
  }

  @Test
  void numbersLeadToTheRowThatListsWhatIsBehindThem() {
    chromium.open(Edition.REAL.page(), "");
    WebElement number = chromium.all(".resumen .dicho a.cifra").get(0);
    String row = number.getDomAttribute("href").substring(1);
    number.click();

    assertThat(chromium.byId(row).getLocation().getY()).isBetween(scrolled(), scrolled() + 300);
  }

  private static int scrolled() {
    return chromium.<Number>run("return Math.floor(scrollY)").intValue();
  }
}
