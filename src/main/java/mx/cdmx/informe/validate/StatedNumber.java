package mx.cdmx.informe.validate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.model.Actividad;

/**
 * A number that an activity states in its title or prose, with the words that follow it.
 *
 * @param number the number
 * @param text its words and those it counts
 * @param nouns the first of those words, reduced to their stems
 * @param key the key of the text
 * @param activity whose it is
 */
record StatedNumber(
    NumberMention number, String text, List<String> nouns, String key, Actividad activity) {
  private static final int NEAR = 2;

  /** No stem is shorter. */
  private static final int STEM = 3;

  private static final Pattern CLAUSE_END = Pattern.compile("[.,;:()\\n]");
  private static final Pattern NOT_STEM = Pattern.compile("[\\p{M}*“”«»\"]");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(?:[eoa]s?|s)$");

  StatedNumber {
    nouns = List.copyOf(nouns);
  }

  /** All of an activity, but for those of its dates. */
  static List<StatedNumber> of(Actividad activity, ReadText titulo, ReadText texto) {
    return Stream.of(of(titulo, "titulo", activity), of(texto, "texto", activity))
        .flatMap(List::stream)
        .toList();
  }

  private static List<StatedNumber> of(ReadText words, String key, Actividad activity) {
    String text = words.text();
    List<DateMention> dates = SpanishDates.in(words);
    List<StatedNumber> found = new ArrayList<>();
    for (NumberMention number : SpanishNumbers.in(words)) {
      if (dates.stream().noneMatch(d -> d.start() < number.end() && number.start() < d.end())) {
        found.add(new StatedNumber(number, text, stems(rest(text, number.end())), key, activity));
      }
    }
    return found;
  }

  /** What follows a number in its clause. */
  private static String rest(String text, int end) {
    Matcher clause = CLAUSE_END.matcher(text);
    return clause.find(end) ? text.substring(end, clause.start()) : text.substring(end);
  }

  /** The stems of words: without accents, case, number and gender. */
  static List<String> stems(String words) {
    return SPACE
        .splitAsStream(words.strip())
        .map(w -> w.chars().allMatch(Character::isLetter) ? ofLetters(w) : stem(w))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  private static String stem(String word) {
    String letters =
        NOT_STEM.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return ENDING.matcher(letters.toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  /** That of a word of letters alone, as most are: the same, sooner. */
  private static String ofLetters(String word) {
    String plain = NameWord.plain(word);
    int last = plain.length() - 1;
    boolean isPlural = last >= 0 && plain.charAt(last) == 's';
    int vowel = isPlural ? last - 1 : last;
    boolean hasVowel = vowel >= STEM && "eoa".indexOf(plain.charAt(vowel)) >= 0;
    int end = hasVowel ? vowel : isPlural && last >= STEM ? last : last + 1;
    return plain.substring(0, end);
  }

  /** Whether what it counts is a noun, right after it or with one word between. */
  boolean counts(String stem) {
    int at = nouns.indexOf(stem);
    return at >= 0 && at < NEAR && (at == 0 || !nouns.get(0).equals("de"));
  }

  /** Whether what it counts is called just so, in two words or more. */
  boolean countsAll(List<String> unit) {
    return unit.size() > 1
        && nouns.size() >= unit.size()
        && nouns.subList(0, unit.size()).equals(unit);
  }

  /** Where it stands. */
  Place place() {
    return activity.origin().within(number.start(), number.end(), key);
  }

  /** Its words. */
  String words() {
    return number.in(text);
  }
}
