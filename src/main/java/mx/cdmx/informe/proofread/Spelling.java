package mx.cdmx.informe.proofread;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Judges the words that the dictionary does not have. In lower case they are mistakes, unless a
 * catalogue has them. Names and acronyms nobody can list, so that they are mistakes only where they
 * are nearly a word that is known: the same but for an accent, or one letter away from one that the
 * edition or a catalogue uses.
 */
final class Spelling {
  private static final Pattern COMMON = Pattern.compile("\\p{Ll}+");
  private static final int SHORTEST_NAME = 6;

  private final Words words;

  Spelling(Words words) {
    this.words = words;
  }

  /** The mistake, if it is one, with the suggestions that are fit. */
  Optional<Mistake> judge(Mistake mistake, String word) {
    if (words.has(word)) {
      return Optional.empty();
    }
    if (COMMON.matcher(word).matches()) {
      return Optional.of(mistake);
    }
    List<String> near = near(mistake, word);
    return near.isEmpty()
        ? Optional.empty()
        : Optional.of(new Mistake(mistake.code(), mistake.start(), mistake.end(), near));
  }

  private List<String> near(Mistake mistake, String word) {
    boolean isAcronym = word.equals(word.toUpperCase(java.util.Locale.ROOT));
    if (isAcronym || word.length() < SHORTEST_NAME || !word.chars().allMatch(Character::isLetter)) {
      return List.of();
    }
    return Stream.concat(
            mistake.suggestions().stream().filter(s -> isMeant(s, word)),
            words.near(word).stream().map(w -> capitalised(w)))
        .distinct()
        .toList();
  }

  private boolean isMeant(String suggestion, String word) {
    String meant = Words.lower(suggestion);
    String written = Words.lower(word);
    return plain(meant).equals(plain(written))
        || (words.uses(meant) && Neighbours.areNear(meant, written));
  }

  private static String capitalised(String word) {
    return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
  }

  private static String plain(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
  }
}
