package mx.cdmx.informe.recompute;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import mx.cdmx.informe.cli.Cases;
import mx.cdmx.informe.cli.Run;
import mx.cdmx.informe.editions.ComposedEdition;
import mx.cdmx.informe.recompute.Recomputo.Numero;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every number that the report prints is the one that SQL reckons from the same files. */
class ImpresoTest {
  /** Digits in the summary that count nothing: years, the numbers of the tables, a disease. */
  private static final Pattern NO_COUNT = Pattern.compile("20\\d\\d|Cuadro\\s\\d+|COVID-19");

  private static final Pattern NOT_OF_A_NUMBER = Pattern.compile("[^0-9.]");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"records/2020-2", "src/test/resources/editions/2020-2-impresa"})
  void everyNumberOfTheRealEditionsIsReckonedAlike(String name) throws SQLException {
    Path catalogos = Run.PROJECT.resolve("records/catalogos");
    assertThat(check(Run.PROJECT.resolve(name), catalogos)).isGreaterThan(1000);
  }

  @ParameterizedTest
  @MethodSource("mx.cdmx.informe.cli.Cases#ofFigures")
  void everyNumberOfACaseIsReckonedAlike(String name) throws IOException, SQLException {
    Cases.layOut(name, folder);
    Path records = folder.resolve("records");
    assertThat(check(records.resolve("2020-2"), records.resolve("catalogos"))).isPositive();
  }

  private static int check(Path edicion, Path catalogos) throws SQLException {
    Document page = Jsoup.parse(ComposedEdition.of(edicion, catalogos).html());
    Recomputo reckoned = Recomputo.of(edicion, catalogos);
    Elements numbers = page.select("[data-cifra]");
    numbers.forEach(n -> checkNumber(n, reckoned));
    page.select(".mapa text:matches(\\d)").forEach(ImpresoTest::isOfTheRowThatItLeadsTo);
    page.select("table.cuadro[id^=tabla.]").forEach(t -> checkTable(t, reckoned));
    page.select("tbody.cola").forEach(tail -> checkTail(tail, reckoned));
    page.select(".resumen").forEach(ImpresoTest::holdsNoNumberOfUnknownSource);
    return numbers.size();
  }

  private static void checkNumber(Element number, Recomputo reckoned) {
    BigDecimal expected = expected(number, reckoned);
    assertThat(new BigDecimal(number.attr("data-valor")))
        .as(number.outerHtml())
        .isEqualByComparingTo(expected);
    String words = number.closest(".mapa") == null ? number.text() : lastWord(number.text());
    assertThat(read(words)).as(number.outerHtml()).isEqualByComparingTo(expected);
    assertThat(number.ownerDocument().getElementById(number.attr("href").substring(1)))
        .as(number.outerHtml())
        .isNotNull();
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** On a map a name stands before its number: that of the row of the annex. */
  private static void isOfTheRowThatItLeadsTo(Element label) {
    String row = label.closest("a[data-cifra]").attr("href").substring(1);
    String name = label.text().substring(0, label.text().lastIndexOf(' '));
    assertThat(label.ownerDocument().getElementById(row).select("th").text())
        .matches(Pattern.quote(name) + "( \\(.*\\))?");
  }

  private static BigDecimal expected(Element number, Recomputo reckoned) {
    String source = number.attr("data-cifra");
    if (source.equals("acuerdos")) {
      return BigDecimal.valueOf(reckoned.acuerdos());
    }
    int slash = source.indexOf('/');
    String tabla = source.substring(0, slash);
    String clave = source.substring(slash + 1);
    return number.hasAttr("data-en")
        ? BigDecimal.valueOf(reckoned.distintosEn(clave, number.attr("data-en")))
        : reckoned.numero(tabla, clave).orElseThrow(() -> new AssertionError(source)).valor();
  }

  /** "1 millón de dólares" is 1,000,000; "un socio" is 1; of other words only digits count. */
  private static BigDecimal read(String words) {
    String first = words.split("[\\s\u00a0]", -1)[0];
    if (first.matches("un|una|ninguna")) {
      return first.equals("ninguna") ? BigDecimal.ZERO : BigDecimal.ONE;
    }
    BigDecimal number = new BigDecimal(NOT_OF_A_NUMBER.matcher(first).replaceAll(""));
    boolean millions = words.matches("[\\d,.]+[\\s\u00a0]mill(ón|ones)[\\s\u00a0].*");
    return millions ? number.multiply(BigDecimal.valueOf(1_000_000)) : number;
  }

  /** A row's share and the activities that it names, beside its number. */
  private static void checkTable(Element table, Recomputo reckoned) {
    for (Element row : table.select("tbody tr:has(.de-numero [data-cifra])")) {
      String source = row.select(".de-numero [data-cifra]").attr("data-cifra");
      Numero number = numero(source, reckoned);
      assertThat(named(row)).as(source).isEqualTo(number.actividades());
      String share = row.select(".de-parte").text();
      if (!share.isEmpty()) {
        assertThat(read(share)).as(source).isEqualByComparingTo(number.parte().orElseThrow());
      }
    }
  }

  /** The rows of one activity each, whose number and share are said once for all of them. */
  private static void checkTail(Element tail, Recomputo reckoned) {
    Elements rows = tail.select("tr[data-uno]");
    String[] heading = tail.select("th[scope=rowgroup]").text().split("\\(", -1);
    assertThat(read(heading[0])).isEqualByComparingTo(BigDecimal.valueOf(rows.size()));
    for (Element row : rows) {
      Numero number = numero(row.attr("data-uno"), reckoned);
      assertThat(number.valor()).as(row.outerHtml()).isEqualByComparingTo(BigDecimal.ONE);
      assertThat(named(row)).as(row.outerHtml()).isEqualTo(number.actividades());
      assertThat(read(heading[1])).isEqualByComparingTo(number.parte().orElseThrow());
    }
  }

  private static Numero numero(String source, Recomputo reckoned) {
    int slash = source.indexOf('/');
    return reckoned.numero(source.substring(0, slash), source.substring(slash + 1)).orElseThrow();
  }

  private static Set<String> named(Element row) {
    Set<String> named = new TreeSet<>();
    row.select(".de-registros a").forEach(a -> named.add(a.attr("href").substring(1)));
    return named;
  }

  private static void holdsNoNumberOfUnknownSource(Element resumen) {
    Element rest = resumen.clone();
    rest.select("[data-cifra]").remove();
    assertThat(NO_COUNT.matcher(rest.text()).replaceAll("")).doesNotContainPattern("\\d");
  }
}
