package mx.cdmx.informe.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.diagnostics.Severity;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Every kind of fault that can be told: whatever has a hint in the bundle. */
final class RuleBook {
  private static final String HINT = ".pista";

  private final YAMLMapper yaml = new YAMLMapper();
  private final Messages messages;

  RuleBook(Messages messages) {
    this.messages = messages;
  }

  /** The codes, by name. */
  List<String> codes() {
    return messages.bundle().keySet().stream()
        .filter(k -> k.endsWith(HINT))
        .map(k -> k.substring(0, k.length() - HINT.length()))
        .sorted()
        .toList();
  }

  /** All, by group and code. */
  List<RuleEntry> entries() {
    return codes().stream()
        .map(this::read)
        .sorted(Comparator.comparing(RuleEntry::grupo).thenComparing(RuleEntry::code))
        .toList();
  }

  /** That of a code; empty where there is no such code. */
  Optional<RuleEntry> entry(String code) {
    return codes().contains(code) ? Optional.of(read(code)) : Optional.empty();
  }

  private RuleEntry read(String code) {
    try (InputStream in = RuleBook.class.getResourceAsStream("/ejemplos/" + code + ".yaml")) {
      JsonNode example = yaml.readTree(in);
      boolean isError = example.required("gravedad").asString().equals("error");
      return new RuleEntry(
          code,
          Grupo.of(example.required("grupo").asString()),
          isError ? Severity.ERROR : Severity.WARNING,
          example.path("archivo").asString(""),
          example.required("mal").asString(),
          example.required("bien").asString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
