package mx.cdmx.informe.validate;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** An acronym has no plural: its article tells that there are several. */
final class PluralDeSiglaRule implements Rule {
  private static final Pattern PLURAL =
      Pattern.compile("(?<![\\p{L}\\d@#-])(\\p{Lu}{2,})[’'´`]?s(?![\\p{L}\\d])");

  private static final String APOSTROPHES = "’'´`";

  private final Passages passages;

  PluralDeSiglaRule(Passages passages) {
    this.passages = passages;
  }

  @Override
  public String code() {
    return "plural-de-sigla";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    return findings(edicion).map(Finding::diagnostic);
  }

  @Override
  public Stream<Repair> repairs(Edicion edicion) {
    return findings(edicion).flatMap(f -> f.repairs().stream());
  }

  /** A name in a catalogue may well end so. */
  private Stream<Finding> findings(Edicion edicion) {
    Set<String> catalogued = CatalogWords.of(edicion.catalogos());
    return passages.of(edicion).stream()
        .filter(p -> mayHaveOne(p.text()))
        .flatMap(
            p -> p.find(PLURAL).filter(m -> !catalogued.contains(m.group())).map(m -> found(m, p)));
  }

  /** Whether some s comes after a capital, with an apostrophe or not. */
  private static boolean mayHaveOne(String text) {
    for (int at = text.indexOf('s', 2); at >= 0; at = text.indexOf('s', at + 1)) {
      char before = text.charAt(at - 1);
      if (Character.isUpperCase(text.charAt(at - 2))
          && (Character.isUpperCase(before) || APOSTROPHES.indexOf(before) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private Finding found(MatchResult match, Passage passage) {
    return Finding.of(
        Diagnostic.warning(
            code(), passage.place(match.start(), match.end()), match.group(), match.group(1)),
        passage.repair(code(), match.start(), match.end(), match.group(1)));
  }
}
