package mx.cdmx.informe.recompute;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import mx.cdmx.informe.cli.Cases;
import mx.cdmx.informe.cli.Run;
import mx.cdmx.informe.recompute.Recomputo.Numero;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every number that {@code aggregate} tells is the one that SQL reckons from the same files. */
class RecomputoTest {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"records/2020-2", "src/test/resources/editions/2020-2-impresa"})
  void everyNumberOfTheRealEditionsIsReckonedAlike(String edicion)
      throws IOException, SQLException {
    Path records = Run.PROJECT.resolve("records");
    Run run = Run.in(Run.PROJECT, "aggregate", edicion, "--format", "json");
    Map<String, Map<String, Numero>> told = told(run.out());
    assertThat(told.values().stream().mapToInt(Map::size).sum()).isGreaterThan(700);
    assertThat(told)
        .isEqualTo(
            Recomputo.of(Run.PROJECT.resolve(edicion), records.resolve("catalogos")).tablas());
  }

  static Stream<String> cases() throws IOException {
    return Cases.names().stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyNumberOfACaseIsReckonedAlike(String name) throws IOException, SQLException {
    Cases.layOut(name, folder);
    Run run = Run.in(folder, "aggregate", "2020-2", "--records", "records", "--format", "json");
    if (run.out().isEmpty()) {
      assertThat(run.code()).isOne();
      assertThat(run.err()).contains(": error [");
    } else {
      checkAgainstTheCase(run.out());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"base", "orden", "cifras-sumadas", "contrapartes-a-la-vez", "cifras-aproximadas"})
  void theCasesOfCountingHaveNumbers(String name) throws IOException, SQLException {
    Cases.layOut(name, folder);
    checkAgainstTheCase(
        Run.in(folder, "aggregate", "--records", "records", "--format", "json").out());
  }

  private void checkAgainstTheCase(String json) throws SQLException {
    Path records = folder.resolve("records");
    assertThat(told(json))
        .isEqualTo(Recomputo.of(records.resolve("2020-2"), records.resolve("catalogos")).tablas());
  }

  @Test
  void whatReckonsKnowsNothingOfTheProgram() {
    noClasses()
        .that()
        .resideInAPackage("..recompute..")
        .and(DescribedPredicate.not(simpleNameEndingWith("Test")))
        .should()
        .dependOnClassesThat(
            resideInAPackage("mx.cdmx.informe..")
                .and(DescribedPredicate.not(resideInAPackage("..recompute.."))))
        .check(new ClassFileImporter().importPackages("mx.cdmx.informe.recompute"));
  }

  private static Map<String, Map<String, Numero>> told(String json) {
    Map<String, Map<String, Numero>> tablas = new TreeMap<>();
    for (JsonNode tabla : JSON.readTree(json).path("estadisticas")) {
      Map<String, Numero> numeros = new TreeMap<>();
      for (JsonNode fila : tabla.path("filas")) {
        assertThat(numeros.put(fila.path("clave").asString(), numero(fila))).isNull();
      }
      tablas.put(tabla.path("id").asString(), numeros);
    }
    return tablas;
  }

  private static Numero numero(JsonNode fila) {
    assertThat(fila.path("aproximado").asBoolean()).isNotEqualTo(fila.path("calificador").isNull());
    Set<String> ids = new TreeSet<>();
    fila.path("actividades").forEach(a -> ids.add(a.asString()));
    Optional<BigDecimal> parte =
        Optional.of(fila.path("parte")).filter(JsonNode::isNumber).map(p -> plain(p.asDecimal()));
    return new Numero(
        plain(fila.path("valor").asDecimal()), parte, fila.path("calificador").asString(""), ids);
  }

  private static BigDecimal plain(BigDecimal number) {
    return new BigDecimal(number.stripTrailingZeros().toPlainString());
  }
}
