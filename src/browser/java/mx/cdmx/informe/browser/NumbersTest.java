package mx.cdmx.informe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** A number, or what is drawn of it, leads to the activities that it counts. */
class NumbersTest {
  /** Otherwise the browser does not let an address change so often. */
  @AutoClose
  private static final Chromium chromium = new Chromium("--disable-ipc-flooding-protection");

  /** Fewer than a script has time for. */
  private static final int BATCH = 100;

  /** Goes to an address as a reader's history does, and says which activities are shown then. */
  private static final String AT =
      """
      const at = (fragment) => {
        history.replaceState({}, '', '#' + fragment);
        dispatchEvent(new PopStateEvent('popstate', { state: {} }));
        return [...document.querySelectorAll('.actividad')].filter(a => !a.hidden).map(a => a.id);
      };
      """;

  @BeforeEach
  void open() {
    chromium.open(Edition.REAL.page(), "");
  }

  @Test
  void everyFilterShowsAsManyActivitiesAsItsNumberSays() {
    List<String> wrong = new ArrayList<>();
    int numbers = chromium.all("a[data-filtro]").size();
    for (int first = 0; first < numbers; first += BATCH) {
      wrong.addAll(
          chromium.run(
              AT
                  + """
                  return [...document.querySelectorAll('a[data-filtro]')]
                    .slice(arguments[0], arguments[0] + arguments[1])
                    .map(a => [a.dataset.cifra, a.dataset.valor, at(a.dataset.filtro).length])
                    .filter(([, said, shown]) => Number(said) !== shown).map(String);
                  """,
              first,
              BATCH));
    }

    assertThat(numbers).isGreaterThan(800);
    assertThat(wrong).isEmpty();
  }

  @Test
  void otherNumbersShowTheActivitiesThatTheirRowLists() {
    List<String> wrong =
        chromium.run(
            AT
                + """
                const rows = new Set([...document.querySelectorAll('a.cifra:not([data-filtro])')]
                  .map(a => document.getElementById(a.hash.slice(1)))
                  .filter(row => row.matches('tr') && row.querySelector('.de-registros a')));
                return [...rows].filter(row => {
                  const listed = [...row.querySelectorAll('.de-registros a')].map(a => a.hash.slice(1));
                  return String(at('fila=' + row.id)) !== String(listed);
                }).map(row => row.id).concat(rows.size > 100 ? [] : ['few']);
                """);

    assertThat(wrong).isEmpty();
  }

  @Test
  void aNumberIsFollowedByAClickAndBackReturnsToIt() {
    WebElement number = chromium.all(".resumen .dicho a[data-filtro='tipo=reunion']").get(0);
    chromium.run("arguments[0].scrollIntoView({block: 'center'})", number);
    long height = chromium.<Number>run("return Math.round(scrollY)").longValue();
    int said = Integer.parseInt(number.getDomAttribute("data-valor"));
    number.click();
    assertThat(chromium.fragment()).isEqualTo("#tipo=reunion");
    assertThat(chromium.shown()).hasSize(said);
    chromium.driver().navigate().back();
    chromium.until(() -> chromium.shown().size() == Edition.REAL.edicion().actividades().size());

    chromium.until(() -> chromium.<Number>run("return Math.round(scrollY)").longValue() == height);
    assertThat(chromium.driver().switchTo().activeElement()).isEqualTo(number);
  }

  @Test
  void aNumberWithoutAFilterNamesItsRow() {
    WebElement number = chromium.all(".resumen .dicho a[href='#cuadro.sin-dato.sin-fecha']").get(0);
    int said = Integer.parseInt(number.getDomAttribute("data-valor"));
    number.click();

    assertThat(chromium.shown()).hasSize(said);
    assertThat(chromium.all(".activos button").get(0).getText())
        .matches("Cuadro.\\d+\\. Actividades sin algún dato registrado: sin fecha de inicio.*");
  }

  @Test
  void barsAndColumnsAreFollowedToo() {
    chromium.all(".barras .color-eje-2 .tramo.serie-2").get(0).click();
    assertThat(chromium.fragment()).isEqualTo("#eje=eje-2&bloque=covid-19");
    chromium.driver().navigate().back();
    WebElement column = chromium.all(".por-mes .columna").get(3);
    chromium.until(column::isDisplayed);
    column.click();

    assertThat(chromium.fragment()).isEqualTo("#mes=2020-10");
    assertThat(chromium.shown())
        .hasSize(
            Integer.parseInt(
                column
                    .findElement(By.xpath("preceding-sibling::a"))
                    .getDomAttribute("data-valor")));
  }
}
