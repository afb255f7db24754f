package mx.cdmx.informe.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import mx.cdmx.informe.diagnostics.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every word of the closed lists of the schemas has a name in the bundle, and no other has. */
class NombresTest {
  private final Messages messages = new Messages();

  @ParameterizedTest
  @CsvSource({
    "tipo, actividad, /properties/tipo/enum",
    "modalidad, actividad, /properties/modalidad/enum",
    "concepto, actividad, /properties/cifras/items/properties/concepto/enum",
    "sentido, actividad, /properties/cifras/items/properties/sentido/enum",
    "clase, socios, /additionalProperties/properties/clase/enum",
    "plural.tipo, actividad, /properties/tipo/enum",
    "plural.modalidad, actividad, /properties/modalidad/enum",
    "plural.clase, socios, /additionalProperties/properties/clase/enum"
  })
  void nameWhatTheSchemasList(String lista, String esquema, String pointer) throws IOException {
    Set<String> listed = new TreeSet<>();
    esquema(esquema).at(pointer).forEach(v -> listed.add(v.asString()));
    Set<String> named = new TreeSet<>();
    messages.bundle().keySet().stream()
        .filter(k -> k.startsWith(lista + "."))
        .forEach(k -> named.add(k.substring(lista.length() + 1)));
    assertThat(named).isNotEmpty().isEqualTo(listed);
  }

  private static JsonNode esquema(String name) throws IOException {
    try (InputStream file =
        NombresTest.class.getResourceAsStream("/esquema/" + name + ".schema.json")) {
      return new JsonMapper().readTree(file);
    }
  }
}
