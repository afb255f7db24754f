package mx.cdmx.informe.validate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** No word, nor a run of up to three, is written twice by accident. */
final class PalabraRepetidaRule extends PassageRule {
  private static final Pattern TWICE =
      Pattern.compile(
          "(?=\\p{L})(?<![\\p{L}\\p{N}\\p{Pd}])(\\p{L}++(?: \\p{L}++){0,2}) (\\1)(?![\\p{L}\\p{N}\\p{Pd}])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** As many words may be in a run. */
  private static final int LONGEST = 3;

  /** Words that are said twice for emphasis. */
  private static final Set<String> EMPHATIC =
      Set.of("así", "bla", "casi", "luego", "más", "muy", "no", "poco", "sí", "tan", "ya");

  PalabraRepetidaRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "palabra-repetida";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    if (!mayRepeat(passage.words())) {
      return Stream.empty();
    }
    return passage
        .find(TWICE)
        .filter(m -> !isMeant(m))
        .map(
            m ->
                Finding.of(
                    Diagnostic.warning(
                        code(), passage.place(m.start(), m.end()), m.group(), m.group(1))));
  }

  /** Whether a run of up to three words is followed by as many with the same hashes. */
  private static boolean mayRepeat(ReadText text) {
    int[] before = new int[LONGEST];
    int[] same = new int[LONGEST];
    for (int i = 0; i < text.size(); i++) {
      for (int run : text.word(i).runs()) {
        for (int back = LONGEST - 1; back >= 0; back--) {
          same[back] = before[back] == run ? same[back] + 1 : 0;
          if (same[back] > back) {
            return true;
          }
          before[back] = back == 0 ? run : before[back - 1];
        }
      }
    }
    return false;
  }

  /** Emphasis, a name (Sing Sing) or the start of one (el El Colegio, de la A a la Z). */
  private static boolean isMeant(MatchResult twice) {
    String word = twice.group(1).toLowerCase(Locale.ROOT);
    boolean secondIsName = Character.isUpperCase(twice.group(2).charAt(0));
    boolean isLetter = word.length() == 1 && !twice.group(1).equals(twice.group(2));
    return EMPHATIC.contains(word) || secondIsName || isLetter;
  }
}
