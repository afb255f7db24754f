package mx.cdmx.informe.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The description of the data keeps its format, and the data keep the description. */
class DataPackageTest {
  private static final SortedMap<String, byte[]> FILES = RealData.files();
  private static final JsonNode PACKAGE = RealData.json(FILES, "datapackage.json");

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
        .getSchema(
            Files.readString(Path.of("src/test/resources/datapackage/tabular-data-package.json")),
            InputFormat.JSON);
  }

  @Test
  void keepsThePublishedSchema() throws IOException {
    assertThat(schema().validate(PACKAGE)).isEmpty();
  }

  @Test
  void wouldBeRefusedWithoutTheSchemaOfATable() throws IOException {
    JsonNode broken = PACKAGE.deepCopy();
    ((tools.jackson.databind.node.ObjectNode) broken.at("/resources/0")).remove("schema");

    assertThat(schema().validate(broken)).isNotEmpty();
  }

  @Test
  void tellsTheSizeAndTheHashOfEachFile() {
    for (JsonNode resource : PACKAGE.get("resources")) {
      byte[] file = FILES.get(DatosAbiertos.CARPETA + resource.get("path").asString());
      assertThat(resource.get("bytes").asInt()).isEqualTo(file.length);
      assertThat(resource.get("hash").asString()).isEqualTo("sha256:" + Sha256.hex(file));
    }
  }

  @Test
  void describesTheColumnsThatThereAre() {
    for (JsonNode resource : PACKAGE.get("resources")) {
      String header =
          RealData.text(FILES, resource.get("path").asString()).lines().findFirst().get();
      assertThat(header).isEqualTo(String.join(",", names(resource)));
    }
  }

  private static List<String> names(JsonNode resource) {
    return resource.at("/schema/fields").valueStream().map(f -> f.get("name").asString()).toList();
  }

  @Test
  void itsConstraintsHold() {
    for (JsonNode resource : PACKAGE.get("resources")) {
      List<CSVRecord> rows = RealData.csv(FILES, resource.get("name").asString());
      for (JsonNode field : resource.at("/schema/fields")) {
        String name = field.get("name").asString();
        Set<String> allowed =
            field
                .at("/constraints/enum")
                .valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        for (CSVRecord row : rows) {
          String cell = row.get(name);
          assertThat(cell.isEmpty() && field.at("/constraints/required").asBoolean(false))
              .as(name)
              .isFalse();
          assertThat(cell.isEmpty() || allowed.isEmpty() || allowed.contains(cell))
              .as(name)
              .isTrue();
          assertThat(cell).matches(pattern(field.get("type").asString()));
        }
      }
    }
  }

  private static String pattern(String type) {
    return switch (type) {
      case "integer" -> "\\d*";
      case "number" -> "(-?\\d+(\\.\\d+)?)?";
      case "date" -> "(\\d{4}-\\d\\d-\\d\\d)?";
      case "boolean" -> "(true|false)?";
      default -> "(?s).*";
    };
  }

  @Test
  void itsKeysAreUniqueAndLeadToRows() {
    for (JsonNode resource : PACKAGE.get("resources")) {
      List<CSVRecord> rows = RealData.csv(FILES, resource.get("name").asString());
      List<String> key =
          resource.at("/schema/primaryKey").valueStream().map(JsonNode::asString).toList();
      assertThat(rows.stream().map(r -> key.stream().map(r::get).toList())).doesNotHaveDuplicates();
      for (JsonNode other : resource.at("/schema/foreignKeys")) {
        Set<String> ids =
            RealData.csv(FILES, other.at("/reference/resource").asString()).stream()
                .map(r -> r.get("id"))
                .collect(Collectors.toSet());
        assertThat(rows.stream().map(r -> r.get(other.get("fields").asString())))
            .allMatch(id -> id.isEmpty() || ids.contains(id));
      }
    }
  }
}
