package mx.cdmx.informe.validate;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the names that are written once and are one letter off another. */
final class Misspellings {
  private static final int LONG = 7;

  /** A name written more often than this is spelled so on purpose. */
  private static final int RARE = 3;

  private Misspellings() {}

  /** The right name for each that is one letter off it. */
  static Map<String, String> of(Spellings spellings) {
    Map<String, List<NameWord>> rare =
        spellings.words().stream()
            .filter(w -> isRare(w, spellings))
            .map(NameWord::alone)
            .collect(Collectors.groupingBy(NameWord::plain));
    Neighbours neighbours = new Neighbours(rare.keySet());
    Map<String, String> found = new HashMap<>();
    Stream.concat(spellings.words().stream(), spellings.catalogued().stream())
        .distinct()
        .filter(w -> isSure(w, spellings))
        .sorted(Comparator.comparingInt(spellings::count).thenComparing(w -> w))
        .map(NameWord::alone)
        .forEach(
            right ->
                neighbours.near(right.plain()).stream()
                    .flatMap(plain -> rare.get(plain).stream())
                    .filter(odd -> odd.isOneLetterOff(right))
                    .filter(odd -> spellings.isRather(right.word(), odd.word()))
                    .forEach(odd -> found.put(odd.word(), right.word())));
    return found;
  }

  private static boolean isRare(String word, Spellings spellings) {
    return word.length() >= LONG
        && Character.isUpperCase(word.charAt(0))
        && word.substring(1).chars().allMatch(Character::isLowerCase)
        && spellings.count(word) <= RARE
        && !spellings.isCatalogued(word)
        && !spellings.isOrdinary(word);
  }

  private static boolean isSure(String word, Spellings spellings) {
    return word.length() >= LONG && !spellings.isOrdinary(word);
  }
}
