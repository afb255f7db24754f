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
  /** The characters of Western Europe, which are soon known to be there. */
  private static final int USUAL = 0x100;

  private final IntPredicate printable;
  private final Passages passages;

  GlifoInexistenteRule(IntPredicate printable, Passages passages) {
    this.printable = printable;
    this.passages = passages;
  }

  @Override
  public String code() {
    return "glifo-inexistente";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    boolean[] fine = new boolean[USUAL];
    for (int c = 0; c < USUAL; c++) {
      fine[c] = c < ' ' || (!Character.isISOControl(c) && !isMissing(c));
    }
    BitSet seen = new BitSet();
    BitSet missing = new BitSet();
    return passages.texts(edicion).stream()
        .filter(text -> hasMissing(text.content(), fine, seen, missing))
        .flatMap(this::check);
  }

  private boolean hasMissing(String text, boolean[] fine, BitSet seen, BitSet missing) {
    char[] characters = text.toCharArray();
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (c >= USUAL || !fine[c]) {
        int whole = text.codePointAt(i);
        if (isMissing(whole, seen, missing)) {
          return true;
        }
        i += Character.charCount(whole) - 1;
      }
    }
    return false;
  }

  /** Whether no font has a character; each is looked for once. */
  private boolean isMissing(int c, BitSet seen, BitSet missing) {
    if (!seen.get(c)) {
      seen.set(c);
      missing.set(c, isMissing(c));
    }
    return missing.get(c);
  }

  private boolean isMissing(int c) {
    return c >= ' ' && !printable.test(c);
  }

  /** Each missing character once a text, at its first place. */
  private Stream<Diagnostic> check(PrintedText text) {
    List<Diagnostic> found = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    String content = text.content();
    for (int i = 0; i < content.length(); i += Character.charCount(content.codePointAt(i))) {
      int c = content.codePointAt(i);
      if (isMissing(c) && seen.add(c)) {
        int end = i + Character.charCount(c);
        found.add(
            Diagnostic.error(
                code(), text.place(i, end), Character.toString(c), "U+%04X".formatted(c)));
      }
    }
    return found.stream();
  }
}
