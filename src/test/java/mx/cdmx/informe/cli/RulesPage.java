package mx.cdmx.informe.cli;

import java.util.List;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.diagnostics.Severity;

/** The rules as a page of the documentation, for editors. */
final class RulesPage {
  private static final String HEAD =
      """
      # Las reglas

      Todo lo que `informe validar` puede señalar. Un *error* impide compilar el informe; un *aviso* pide que alguien mire. En la pantalla, `informe explicar CODIGO` dice lo mismo de una regla. Los «…» están por lo que cada mensaje dice del registro.

      <!-- Esta página se genera de mensajes.properties y de los ejemplos; vea docs/nueva-regla.md. -->
      """;

  private final Messages messages;
  private final List<RuleEntry> rules;

  RulesPage(Messages messages) {
    this.messages = messages;
    this.rules = new RuleBook(messages).entries();
  }

  String text() {
    StringBuilder page = new StringBuilder(HEAD);
    for (Grupo grupo : Grupo.values()) {
      List<RuleEntry> its = rules.stream().filter(r -> r.grupo() == grupo).toList();
      if (!its.isEmpty()) {
        page.append("\n- **").append(grupo.titulo(messages)).append("**: ");
        page.append(String.join(", ", its.stream().map(RulesPage::link).toList()));
      }
    }
    page.append('\n');
    for (Grupo grupo : Grupo.values()) {
      List<RuleEntry> its = rules.stream().filter(r -> r.grupo() == grupo).toList();
      if (!its.isEmpty()) {
        page.append("\n## ").append(grupo.titulo(messages)).append('\n');
        its.forEach(r -> page.append(section(r)));
      }
    }
    return page.toString();
  }

  private static String link(RuleEntry rule) {
    return "[%s](#%s)".formatted(rule.code(), rule.code());
  }

  private String section(RuleEntry rule) {
    String severity = rule.severity() == Severity.ERROR ? "gravedad.error" : "gravedad.warning";
    String where = rule.runs() ? messages.text("regla.en", "`" + rule.archivo() + "`") : "";
    return String.join(
        "\n\n",
        "\n### " + rule.code(),
        "*%s* · %s".formatted(messages.text(severity), literal(messages.general(rule.code()))),
        literal(messages.general(rule.code() + ".explicacion")),
        messages.text("regla.como") + " " + literal(messages.general(rule.code() + ".pista")),
        messages.text("regla.mal", where),
        block(rule, rule.mal()),
        messages.text("regla.bien", where),
        block(rule, rule.bien()) + "\n");
  }

  /** Words with signs that Markdown would take as its own. */
  private static String literal(String text) {
    return text.replaceAll("([*_<>\\[\\]!|`])", "\\\\$1");
  }

  private static String block(RuleEntry rule, String example) {
    return "```%s\n%s```".formatted(rule.runs() ? "yaml" : "text", example);
  }
}
