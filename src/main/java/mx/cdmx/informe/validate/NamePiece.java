package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word of a name, with the small words and the commas that join it to the one before.
 *
 * @param word the word
 * @param text where it stands
 * @param from the character after the word before it
 */
record NamePiece(NameWord word, String text, int from) {
  private static final Set<String> SMALL =
      Set.of(
          "a", "al", "ante", "con", "contra", "de", "del", "e", "el", "en", "entre", "la", "las",
          "lo", "los", "o", "para", "por", "sobre", "u", "y");
  private static final Pattern JOINT = Pattern.compile("[\\p{L}\\s,]*");

  private static final Pattern WITHIN =
      Pattern.compile(
          "|,|y|e|(?:(?:y |contra |para |sobre |a )?(?:de )?(?:el|la|las|los)?)|de|para|sobre|contra");

  /** What stands between most words. */
  private static final Map<String, Optional<String>> USUAL =
      Stream.of(
              " ",
              " de ",
              " del ",
              " de la ",
              " de las ",
              " de los ",
              " y ",
              " e ",
              " y la ",
              " y el ",
              " y de ",
              " y los ",
              " y las ",
              " en ",
              " en la ",
              " en el ",
              " en los ",
              " en las ",
              " a ",
              " al ",
              " a la ",
              " a los ",
              " a las ",
              " la ",
              " el ",
              " los ",
              " las ",
              " con ",
              " con la ",
              " con el ",
              " con los ",
              " por ",
              " por la ",
              " por el ",
              " para ",
              " para la ",
              " para el ",
              " sobre ",
              " entre ",
              " o ",
              ", ",
              ". ",
              ", la ",
              ", el ",
              ", y ",
              ", en ",
              ", de ")
          .collect(Collectors.toUnmodifiableMap(b -> b, NamePiece::read));

  /** The words of a text that are not small. */
  static List<NamePiece> of(ReadText text) {
    return of(text, 0, text.size());
  }

  /** Those from one word of a text to another. */
  static List<NamePiece> of(ReadText text, int first, int last) {
    List<NamePiece> pieces = new ArrayList<>();
    int reached = 0;
    for (int i = first; i < last; i++) {
      if (!text.word(i).is(Trait.SMALL)) {
        pieces.add(new NamePiece(NameWord.of(text, i), text.text(), reached));
        reached = text.end(i);
      }
    }
    return pieces;
  }

  static List<NamePiece> of(String text) {
    return of(new ReadText(text, new Lexicon()));
  }

  static boolean isSmall(String word) {
    return SMALL.contains(word.toLowerCase(Locale.ROOT));
  }

  /** What joins it to the word before, in lower case; absent where something else parts them. */
  Optional<String> joint() {
    return joint(text.substring(from, word.start()));
  }

  private static Optional<String> joint(String between) {
    Optional<String> usual = USUAL.get(between);
    return usual == null ? read(between) : usual;
  }

  private static Optional<String> read(String between) {
    return JOINT.matcher(between).matches()
        ? Optional.of(
            between
                .toLowerCase(Locale.ROOT)
                .replaceAll("(?<!\\p{L})del(?!\\p{L})", "de el")
                .replaceAll("(?<!\\p{L})al(?!\\p{L})", "a el")
                .replaceAll("\\s+", " ")
                .strip())
        : Optional.empty();
  }

  /** Whether a word is all in capitals. */
  static boolean isShouted(String word) {
    return word.chars().noneMatch(Character::isLowerCase);
  }

  String plain() {
    return word.plain();
  }

  /** Whether it goes on with the name of the word before it. */
  boolean isJoinedWithin() {
    return joint().filter(NamePiece::isWithin).isPresent();
  }

  private static boolean isWithin(String joint) {
    return joint.isEmpty() || joint.equals(",") || WITHIN.matcher(joint).matches();
  }

  /** Whether two are joined alike to what is before them. */
  boolean isJoinedAs(NamePiece other) {
    Optional<String> joint = joint();
    return joint.isPresent() && joint.equals(other.joint());
  }
}
