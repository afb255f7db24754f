package mx.cdmx.informe.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.NearMisses;
import mx.cdmx.informe.model.Edicion;

/** An acronym is in a catalogue, or stands somewhere beside the name that it stands for. */
final class SiglaSinExpandirRule implements Rule {
  private static final Pattern SIGLA = Pattern.compile("(?![IVXLCDM]+$)\\p{Lu}{2,8}\\d{0,3}");

  /** Nobody needs to be told what they stand for. */
  private static final Set<String> EVERYDAY =
      Set.of("ABC", "CD", "CURP", "DVD", "GPS", "PDF", "RFC", "TV", "USB");

  private final EditionWords words;

  SiglaSinExpandirRule(EditionWords words) {
    this.words = words;
  }

  @Override
  public String code() {
    return "sigla-sin-expandir";
  }

  @Override
  public Set<String> yieldsTo() {
    return ToldFirst.THAN_A_SIGLA;
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    List<PassageWords> passages = words.of(edicion);
    Spellings spellings = words.spellings(edicion);
    Set<String> seen =
        passages.stream()
            .flatMap(p -> p.siglas().stream())
            .filter(SiglaMention::isSpelledOut)
            .map(SiglaMention::sigla)
            .collect(Collectors.toCollection(HashSet::new));
    Set<String> known = new Siglas(edicion.catalogos()).all();
    WordSet unknown = words.lexicon(edicion).where(w -> isUnknown(w.text(), spellings));
    return passages.stream()
        .filter(p -> unknown.isIn(p.all()))
        .flatMap(
            p ->
                IntStream.range(0, p.size())
                    .filter(
                        i -> unknown.has(p.word(i)) && isAlone(p, i) && seen.add(p.get(i).word()))
                    .mapToObj(i -> tell(p, p.get(i), known)));
  }

  private static boolean isUnknown(String word, Spellings spellings) {
    return word.length() > 1
        && Character.isUpperCase(word.charAt(1))
        && SIGLA.matcher(word).matches()
        && !EVERYDAY.contains(word)
        && !spellings.isCatalogued(word)
        && spellings.right(word).isEmpty();
  }

  /** Several words in capitals are a name or a heading that is written so. */
  private static boolean isAlone(PassageWords passage, int index) {
    return !passage.isMarked(index)
        && !passage.isQuoted(index)
        && !isShouted(passage, index - 1, index)
        && !isShouted(passage, index + 1, index + 1);
  }

  private static boolean isShouted(PassageWords passage, int other, int later) {
    return passage.follows(later) && NamePiece.isShouted(passage.get(other).word());
  }

  private Diagnostic tell(PassageWords passage, NameWord word, Set<String> known) {
    return Diagnostic.warning(
            code(), passage.passage().place(word.start(), word.end()), word.word())
        .suggesting(meant(word.word(), known));
  }

  /** Those with the same letters, else those that resemble it. */
  private static List<String> meant(String word, Set<String> known) {
    List<String> shuffled = known.stream().filter(k -> letters(k).equals(letters(word))).toList();
    return shuffled.isEmpty() ? NearMisses.of(word, known) : shuffled;
  }

  private static List<Integer> letters(String word) {
    return word.chars().sorted().boxed().toList();
  }
}
