package mx.cdmx.informe.validate;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A word where it stands in a text, which may be part of a name.
 *
 * @param start its first character
 * @param form the word
 */
record NameWord(int start, Word form) {
  private static final Pattern CHUNK = Pattern.compile("\\S++");
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[@#].*|[^@]+@[^@]+\\.\\p{L}+.*|.*\\p{L}\\.\\p{Ll}{2,4}(?![\\p{L}\\p{N}_]).*|.*(?:\\[\\[|://).*");
  private static final LevenshteinDistance ONE = new LevenshteinDistance(1);
  private static final LevenshteinDistance TWO = new LevenshteinDistance(2);
  private static final char[] PLAIN = plainLetters();
  private static final int SHORT = 4;
  private static final int LONG = 6;
  private static final int LONGER = 9;

  /** The words of a text, without its addresses. */
  static ReadText withoutAddresses(ReadText text, Lexicon lexicon) {
    String own = text.text();
    String plain = text.mayHaveAddress() ? withoutAddresses(own) : own;
    return plain.equals(own) ? text : new ReadText(plain, lexicon);
  }

  /** The words of a text that has stand-ins for its addresses. */
  static List<NameWord> in(String text) {
    return all(new ReadText(text, new Lexicon()));
  }

  /** Those of a text that was read. */
  static List<NameWord> all(ReadText text) {
    return IntStream.range(0, text.size()).mapToObj(i -> of(text, i)).toList();
  }

  /** One of those of a text that was read. */
  static NameWord of(ReadText text, int index) {
    return new NameWord(text.start(index), text.word(index));
  }

  int end() {
    return start + form.length();
  }

  String word() {
    return form.text();
  }

  /** It without accents, hyphens and capitals. */
  String plain() {
    return form.plain();
  }

  private static String withoutAddresses(String text) {
    StringBuilder plain = new StringBuilder(text);
    Matcher chunk = CHUNK.matcher(text);
    while (chunk.find()) {
      if (mayHaveAddress(text, chunk.start(), chunk.end())
          && ADDRESS.matcher(chunk.group()).matches()) {
        plain.replace(chunk.start(), chunk.end(), " ".repeat(chunk.end() - chunk.start()));
      }
    }
    return plain.toString();
  }

  private static boolean mayHaveAddress(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char next = i + 1 < end ? text.charAt(i + 1) : ' ';
      if (text.charAt(i) == '@' || isOfAddress(text.charAt(i), next)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sign, with the character after it, may be that of an address without an at sign. */
  static boolean isOfAddress(char sign, char next) {
    return sign == '#' || sign == '[' || ((sign == '.' || sign == ':') && next > ' ');
  }

  /** Whether it starts as names do. */
  boolean isCapital() {
    return form.is(Trait.CAPITAL);
  }

  /** Each word with the next, where only a space parts them. */
  static List<String> pairs(List<NameWord> words) {
    return IntStream.range(1, words.size())
        .filter(i -> words.get(i).start() == words.get(i - 1).end() + 1)
        .mapToObj(i -> words.get(i - 1).word() + " " + words.get(i).word())
        .toList();
  }

  boolean isNumber() {
    return Character.isDigit(word().charAt(0));
  }

  /** Whether it is the same but for accents, hyphens and capitals after the first letter. */
  boolean looksLike(NameWord other) {
    return form.length() >= SHORT && plain().equals(other.plain()) && !form.equals(other.form);
  }

  /** Whether it is the same but for a letter or two that are not its ending. */
  boolean soundsLike(NameWord other) {
    String mine = plain();
    String theirs = other.plain();
    int length = Math.min(mine.length(), theirs.length());
    return length >= LONG
        && mine.regionMatches(0, theirs, 0, 2)
        && mine.charAt(mine.length() - 1) == theirs.charAt(theirs.length() - 1)
        && (length >= LONGER ? TWO : ONE).apply(mine, theirs) > 0
        && !StatedNumber.stems(mine).equals(StatedNumber.stems(theirs));
  }

  /** Whether it is the same but for one letter that is not its ending. */
  boolean isOneLetterOff(NameWord other) {
    return soundsLike(other) && ONE.apply(plain(), other.plain()) == 1;
  }

  /** A word by itself. */
  static NameWord alone(String word) {
    return new NameWord(0, Word.alone(word));
  }

  /** It without a prefix and its hyphen, where the rest is a name: {@code post-COVID-19}. */
  NameWord withoutPrefix() {
    String rest = withoutPrefix(form);
    return rest.length() < form.length()
        ? new NameWord(end() - rest.length(), Word.alone(rest))
        : this;
  }

  /** A word without such a prefix. */
  static String withoutPrefix(Word form) {
    String word = form.text();
    int hyphen = word.indexOf('-');
    boolean isPrefixed =
        hyphen > 0
            && word.substring(0, hyphen).chars().allMatch(Character::isLowerCase)
            && Character.isUpperCase(word.charAt(hyphen + 1));
    return isPrefixed ? word.substring(hyphen + 1) : word;
  }

  /** A word without hyphens and spaces. */
  static String bare(String word) {
    return word.replaceAll("[-\\s]", "");
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** A word without accents, hyphens and capitals. */
  static String plain(String word) {
    char[] plain = new char[word.length()];
    for (int i = 0; i < plain.length; i++) {
      char c = word.charAt(i);
      if (c >= PLAIN.length || PLAIN[c] == 0) {
        return decomposed(word);
      }
      plain[i] = PLAIN[c];
    }
    return new String(plain);
  }

  private static String decomposed(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString()
        .toLowerCase(Locale.ROOT);
  }

  /** The letter of each character of the languages of Western Europe that comes to just one. */
  private static char[] plainLetters() {
    char[] plain = new char[0x100];
    for (char c = 0; c < plain.length; c++) {
      String letter = decomposed(String.valueOf(c));
      plain[c] = letter.length() == 1 ? letter.charAt(0) : 0;
    }
    return plain;
  }
}
