package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/**
 * Every character that prints is in some font of the report: the others would print as {@code #}.
 */
final class GlifoInexistenteRule implements Rule {
  private final IntPredicate printable;

  GlifoInexistenteRule(IntPredicate printable) {
    this.printable = printable;
  }

  @Override
  public String code() {
    return "glifo-inexistente";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    BitSet seen = new BitSet();
    BitSet missing = new BitSet();
    return PrintedText.all(edicion)
        .filter(text -> hasMissing(text.content(), seen, missing))
        .flatMap(this::check);
  }

  private boolean hasMissing(String text, BitSet seen, BitSet missing) {
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (isMissing(c, seen, missing)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no font has a character; each is looked for once. */
  private boolean isMissing(int c, BitSet seen, BitSet missing) {
    if (!seen.get(c)) {
      seen.set(c);
      missing.set(c, c >= ' ' && !printable.test(c));
    }
    return missing.get(c);
  }

  /** Each missing character once a text, at its first place. */
  private Stream<Diagnostic> check(PrintedText text) {
    List<Diagnostic> found = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    String content = text.content();
    for (int i = 0; i < content.length(); i += Character.charCount(content.codePointAt(i))) {
      int c = content.codePointAt(i);
      if (c >= ' ' && !printable.test(c) && seen.add(c)) {
        int end = i + Character.charCount(c);
        found.add(
            Diagnostic.error(
                code(), text.place(i, end), Character.toString(c), "U+%04X".formatted(c)));
      }
    }
    return found.stream();
  }
}
