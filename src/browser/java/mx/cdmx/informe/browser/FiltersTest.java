package mx.cdmx.informe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.model.Actividad;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/** Filters narrow, combine, count, are in the address, and can be undone. */
class FiltersTest {
  private static final Pattern COUNT = Pattern.compile("\\((\\d+)\\)$");
  @AutoClose private static final Chromium chromium = new Chromium();

  @BeforeEach
  void open() {
    chromium.open(Edition.REAL.page(), "");
    chromium.byId("ver-filtros").click();
  }

  private static Select list(String key) {
    return new Select(chromium.byId("filtro-" + key));
  }

  private static int count(WebElement option) {
    Matcher count = COUNT.matcher(option.getText().strip());
    assertThat(count.find()).as(option.getText()).isTrue();
    return Integer.parseInt(count.group(1));
  }

  private static List<String> ids(Stream<Actividad> actividades) {
    return actividades.map(Actividad::id).toList();
  }

  private static Stream<Actividad> actividades() {
    return Edition.REAL.edicion().actividades().stream();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eje",
        "bloque",
        "categoria",
        "dependencia",
        "socio",
        "pais",
        "mes",
        "tipo",
        "clase",
        "lugar",
        "modalidad"
      })
  void eachFilterShowsAsManyActivitiesAsItSays(String key) {
    List<WebElement> options = list(key).getOptions();
    WebElement option = options.get(options.size() / 2);
    String value = option.getDomAttribute("value");
    int count = count(option);
    list(key).selectByValue(value);

    assertThat(count).isPositive();
    assertThat(chromium.shown()).hasSize(count);
    assertThat(chromium.fragment()).isEqualTo("#" + key + "=" + value);
    assertThat(chromium.all(".activos button")).hasSize(1);
  }

  @Test
  void theFiltersAreThoseOfTheRecords() {
    list("dependencia").selectByValue("SEDEMA");
    assertThat(chromium.shown())
        .containsExactlyInAnyOrderElementsOf(
            ids(actividades().filter(a -> a.dependencias().contains("SEDEMA"))));
    list("eje").selectByValue("eje-2");
    assertThat(chromium.shown())
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            ids(
                actividades()
                    .filter(a -> a.dependencias().contains("SEDEMA"))
                    .filter(a -> a.apartado().equals("eje-2"))));
  }

  @Test
  void theCountsFollowTheOtherFiltersAndNotTheirOwn() {
    list("eje").selectByValue("eje-3");

    long months = list("mes").getOptions().stream().skip(1).mapToLong(FiltersTest::count).sum();
    assertThat(months).isEqualTo(chromium.shown().size());
    long ejes = list("eje").getOptions().stream().skip(1).mapToLong(FiltersTest::count).sum();
    assertThat(ejes).isEqualTo(actividades().count());
    assertThat(list("mes").getOptions().stream().skip(1).filter(o -> !o.isEnabled()))
        .allMatch(o -> count(o) == 0);
  }

  @Test
  void aFilterAndASearchCombine() {
    chromium.byId("q").sendKeys("pandemia");
    List<String> found = chromium.shown();
    list("tipo").selectByValue("donativo");

    assertThat(chromium.shown()).isNotEmpty().hasSizeLessThan(found.size());
    assertThat(found).containsAll(chromium.shown());
    assertThat(chromium.fragment()).isEqualTo("#q=pandemia&tipo=donativo");
  }

  @Test
  void eachCanBeUndoneAndAllCleared() {
    list("eje").selectByValue("eje-2");
    list("modalidad").selectByValue("virtual");
    List<String> both = chromium.shown();
    chromium.all(".activos button").get(0).click();
    assertThat(chromium.shown()).hasSizeGreaterThan(both.size());
    assertThat(chromium.fragment()).isEqualTo("#modalidad=virtual");
    chromium.byId("limpiar").click();

    assertThat(chromium.shown()).hasSize((int) actividades().count());
    assertThat(list("modalidad").getFirstSelectedOption().getDomAttribute("value")).isEmpty();
    assertThat(chromium.fragment()).isEmpty();
  }

  @Test
  void headingsWithNothingBelowThemGo() {
    list("eje").selectByValue("eje-4");

    assertThat(chromium.all(".apartado"))
        .filteredOn(WebElement::isDisplayed)
        .extracting(e -> e.getDomAttribute("aria-labelledby"))
        .containsExactly("eje-4");
    assertThat(chromium.byId("presentacion").isDisplayed()).isFalse();
  }

  @Test
  void anAddressOpensTheFilteredReport() {
    chromium.open(Edition.REAL.page(), "#eje=eje-1&mes=2020-10");

    assertThat(chromium.shown())
        .isNotEmpty()
        .allSatisfy(
            id ->
                assertThat(Edition.REAL.edicion().actividad(id).orElseThrow().apartado())
                    .isEqualTo("eje-1"));
    assertThat(list("mes").getFirstSelectedOption().getDomAttribute("value")).isEqualTo("2020-10");
  }

  @Test
  void severalValuesOfOneFilterAddUp() {
    chromium.open(Edition.REAL.page(), "#mes=2020-10");
    int october = chromium.shown().size();
    chromium.open(Edition.REAL.page(), "#mes=2020-11");
    int november = chromium.shown().size();
    chromium.open(Edition.REAL.page(), "#mes=2020-10&mes=2020-11");

    assertThat(chromium.shown()).hasSize(october + november);
    assertThat(chromium.all(".activos button")).hasSize(2);
  }

  @Test
  void anUnknownValueFindsNothingAndSaysSo() {
    chromium.open(Edition.REAL.page(), "#eje=<b>eje-9</b>");

    assertThat(chromium.shown()).isEmpty();
    assertThat(chromium.byId("vacio").getText()).contains("Ninguna actividad con estos filtros.");
    assertThat(chromium.all(".activos button").get(0).getText()).contains("<b>eje-9</b>");
  }

  @Test
  void everyListHasItsName() {
    assertThat(chromium.all("#filtros select"))
        .allSatisfy(s -> assertThat(s.getAccessibleName()).isNotBlank());
    assertThat(Map.of("eje", list("eje").getOptions().size())).containsEntry("eje", 8);
  }
}
