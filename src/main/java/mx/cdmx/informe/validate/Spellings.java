package mx.cdmx.informe.validate;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import mx.cdmx.informe.model.Catalogos;

/** How an edition and its catalogues spell each name, and which of two spellings is the right. */
final class Spellings {
  /** {@code publicó} and {@code publico}, {@code secretaría} and {@code secretaria}. */
  private static final Pattern TELLING_ACCENT =
      Pattern.compile(".*(?:[áéíóú]|[áé][sn]|í[ao]s?)", Pattern.CASE_INSENSITIVE);

  private static final int SHORT = 4;

  /** A spelling this many times as usual as another is the right one. */
  private static final int USUAL = 3;

  private final Set<String> catalogued;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Set<String>> forms = new HashMap<>();
  private final Set<String> ordinary = new HashSet<>();
  private final Map<String, String> misspelt;
  private final Map<String, Optional<String>> rights = new ConcurrentHashMap<>();

  Spellings(Lexicon lexicon, int[] uses, Catalogos catalogos) {
    catalogued = CatalogWords.of(catalogos);
    catalogued.forEach(w -> keep(w));
    lexicon
        .words()
        .filter(w -> uses[w.number()] > 0)
        .forEach(w -> counts.merge(NameWord.withoutPrefix(w), uses[w.number()], Integer::sum));
    counts.keySet().forEach(this::keep);
    counts.keySet().stream()
        .filter(w -> w.chars().allMatch(Character::isLowerCase))
        .forEach(ordinary::add);
    misspelt = Misspellings.of(this);
  }

  private void keep(String form) {
    forms.computeIfAbsent(NameWord.plain(form), key -> new TreeSet<>()).add(form);
  }

  /** How often a word is written just so. */
  int count(String word) {
    return counts.getOrDefault(word, 0);
  }

  /** The words of the catalogues. */
  Set<String> catalogued() {
    return catalogued;
  }

  boolean isCatalogued(String word) {
    return catalogued.contains(word);
  }

  /** Whether a word is also written in lower case. */
  boolean isOrdinary(String word) {
    return ordinary.contains(NameWord.lower(word));
  }

  /** The words of the edition, each way they are written. */
  Set<String> words() {
    return counts.keySet();
  }

  /** The right spelling of a name that is written otherwise: the catalogue's, or the usual one. */
  Optional<String> right(String word) {
    return rights.computeIfAbsent(word, this::rightOf);
  }

  private Optional<String> rightOf(String word) {
    if (!isName(word) || isCatalogued(word)) {
      return Optional.empty();
    }
    String plain = NameWord.plain(word);
    if (plain.length() < SHORT) {
      return Optional.empty();
    }
    Optional<String> same =
        forms.getOrDefault(plain, Set.of()).stream()
            .filter(f -> isRather(f, word))
            .filter(f -> isOther(word, f))
            .max(Comparator.comparing(this::isCatalogued).thenComparing(this::count));
    return same.isPresent() ? same : Optional.ofNullable(misspelt.get(word));
  }

  /** Whether a spelling is right rather than another: the catalogue's, or by far the usual one. */
  boolean isRather(String right, String word) {
    return isCatalogued(right) || count(right) >= USUAL * count(word);
  }

  /** A capital or a digit makes a name. */
  static boolean isName(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isUpperCase(word.charAt(i)) || Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether two spellings of a name differ, and not as words and acronyms, or sentences, do. */
  private boolean isOther(String word, String right) {
    String mine = afterFirst(word);
    String theirs = afterFirst(right);
    if (mine.equals(theirs) || !isName(right)) {
      return false;
    }
    if (!NameWord.bare(mine).equalsIgnoreCase(NameWord.bare(theirs))) {
      return !isOrdinary(word)
          && Character.isUpperCase(word.charAt(0))
          && accents(word) < accents(right)
          && !isOtherWord(word, right);
    }
    if (NameWord.bare(mine).equals(NameWord.bare(theirs))) {
      return true;
    }
    boolean shouted = isAll(word, true) && isAll(theirs, false);
    boolean isWord = isAll(mine, false);
    return !shouted && !(isWord && (isOrdinary(word) || !isCatalogued(right)));
  }

  /** Whether two spellings differ by an accent that makes another word. */
  static boolean isOtherWord(String word, String other) {
    return !word.equalsIgnoreCase(other)
        && (TELLING_ACCENT.matcher(other).matches() || TELLING_ACCENT.matcher(word).matches());
  }

  private static int accents(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD).length() - word.length();
  }

  private static boolean isAll(String word, boolean upper) {
    return word.chars().allMatch(c -> upper ? Character.isUpperCase(c) : Character.isLowerCase(c));
  }

  private static String afterFirst(String word) {
    return NameWord.lower(word.substring(0, 1)) + word.substring(1);
  }
}
