package mx.cdmx.informe.cli;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.diagnostics.Severity;
import org.apache.commons.text.WordUtils;

/** Rules as text for people. */
final class RuleText {
  private static final int WIDEST = 80;

  private final Messages messages;

  RuleText(Messages messages) {
    this.messages = messages;
  }

  /** What a rule is, why, how to mend it, and an example of each kind. */
  String of(RuleEntry rule) {
    String where = rule.runs() ? messages.text("regla.en", rule.archivo()) : "";
    return String.join(
        "\n",
        "%s [%s]".formatted(severity(rule), rule.code()),
        wrapped(messages.general(rule.code())),
        messages.text("regla.por-que"),
        wrapped(messages.general(rule.code() + ".explicacion")),
        messages.text("regla.como"),
        wrapped(messages.general(rule.code() + ".pista")),
        messages.text("regla.mal", where),
        indented(rule.mal()),
        messages.text("regla.bien", where),
        indented(rule.bien()).stripTrailing() + "\n");
  }

  /** A line a rule, under the headings of their groups. */
  String list(List<RuleEntry> rules) {
    int widest = rules.stream().mapToInt(r -> r.code().length()).max().orElse(0);
    return rules.stream()
        .collect(Collectors.groupingBy(RuleEntry::grupo, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(
            group ->
                group.getKey().titulo(messages)
                    + "\n"
                    + group.getValue().stream()
                        .map(r -> line(r, widest))
                        .collect(Collectors.joining()))
        .collect(Collectors.joining("\n"));
  }

  private String line(RuleEntry rule, int widest) {
    String padding = " ".repeat(widest - rule.code().length());
    return "  %-5s  %s%s  %s\n"
        .formatted(severity(rule), rule.code(), padding, messages.general(rule.code()));
  }

  /** Its severity, as text tells it. */
  private String severity(RuleEntry rule) {
    return messages.text(rule.severity() == Severity.ERROR ? "gravedad.error" : "gravedad.warning");
  }

  private static String wrapped(String text) {
    return indented(WordUtils.wrap(text, WIDEST - 2, "\n", false));
  }

  private static String indented(String text) {
    return text.lines().map(l -> ("  " + l).stripTrailing() + "\n").collect(Collectors.joining());
  }
}
