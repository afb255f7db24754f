package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.model.Actividad;

/**
 * Things that the prose of an activity counts in figures: {@code 135 sistemas}, {@code 32 Unidades
 * Territoriales “LUNAS”}.
 *
 * @param activity whose prose it is
 * @param start the first character of the number
 * @param end the one after the last of what it counts
 * @param number the number with its thousands, as a word that can be compared
 * @param noun the stem of the first word that it counts
 * @param name the name of the things, where they have one in capitals
 * @param sentence the sentence around it
 */
record CountedThing(
    Actividad activity,
    int start,
    int end,
    String number,
    String noun,
    Optional<String> name,
    String sentence) {
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\p{L}\\d.,:/#@–-])(\\d{1,3}(?:[,.]\\d{3})+|\\d+)(?:\\s+(mil|millones))?"
              + "\\s+(?:de\\s+)?(\\p{L}{3,})(?!\\p{L})");

  private static final Starts FIGURES = Starts.at("0123456789");

  /** A name in the plural, of the things themselves and not of something that they are of. */
  private static final Pattern NAME =
      Pattern.compile(
          "^(?:\\s+(?!(?:y|que)(?!\\p{L}))[\\p{L}-]+){0,8}?\\s+"
              + "(?<!(?:\\sdel?|\\sen|\\scon|\\spor|\\slos|\\slas|\\sel|\\sla|\\sa|\\sal)\\s)"
              + "(?:[“‘«\"(](\\p{Lu}{3,}S)[”’»\")]|(\\p{Lu}{3,}S)(?![\\p{L}\\p{N}]))");

  private static final Pattern PLURAL_NAME = Pattern.compile("\\p{Lu}{3,}S");
  private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
  private static final int STEM = 6;
  private static final int NEAR = 100;

  /** A name has as many capitals before its last. */
  private static final int FEWEST = 3;

  /** Those of an activity, in order of reading. */
  static List<CountedThing> of(Actividad activity, ReadText words) {
    String text = words.text();
    List<CountedThing> found = new ArrayList<>();
    if (!words.has(Trait.FIGURES)) {
      return found;
    }
    for (MatchResult count : FIGURES.find(COUNT, text)) {
      Optional<NamedEnd> name = name(count, text);
      found.add(
          new CountedThing(
              activity,
              count.start(),
              name.map(NamedEnd::end).orElse(count.end()),
              count.group(1).replaceAll("[,.]", "")
                  + Optional.ofNullable(count.group(2)).orElse(""),
              stem(count.group(3)),
              name.map(NamedEnd::name),
              sentence(text, count.start())));
    }
    return found;
  }

  private static String sentence(String text, int at) {
    int start = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf('\n', at)) + 1;
    int stop = text.indexOf(". ", at);
    int line = text.indexOf('\n', at);
    int end = Math.min(stop < 0 ? text.length() : stop, line < 0 ? text.length() : line);
    return text.substring(start, end);
  }

  /** The long words of a text, without their endings. */
  static Set<String> words(String text) {
    return WORD.matcher(text).results().map(m -> stem(m.group())).collect(Collectors.toSet());
  }

  private static String stem(String word) {
    return word.substring(0, Math.min(STEM, word.length())).toLowerCase(Locale.ROOT);
  }

  /** Those of its sentence. */
  Set<String> words() {
    return words(sentence);
  }

  private static Optional<NamedEnd> name(MatchResult count, String text) {
    if (PLURAL_NAME.matcher(count.group(3)).matches()) {
      return Optional.of(new NamedEnd(count.group(3), count.end()));
    }
    String rest = text.substring(count.end(), Math.min(text.length(), count.end() + NEAR));
    if (!mayHaveName(rest)) {
      return Optional.empty();
    }
    Matcher name = NAME.matcher(rest);
    return name.find()
        ? Optional.of(
            new NamedEnd(
                Optional.ofNullable(name.group(1)).orElse(name.group(2)), count.end() + name.end()))
        : Optional.empty();
  }

  /** Whether some capital S has no small letters right before it. */
  private static boolean mayHaveName(String text) {
    for (int at = text.indexOf('S'); at >= 0; at = text.indexOf('S', at + 1)) {
      int first = at;
      while (first > 0 && !Character.isLowerCase(text.charAt(first - 1))) {
        first--;
      }
      if (at - first >= FEWEST) {
        return true;
      }
    }
    return false;
  }

  /** Where it was written. */
  Place place() {
    return activity.origin().within(start, end, "texto");
  }

  /** What it says. */
  String said() {
    return activity.texto().substring(start, end);
  }

  /** A name and the character after it. */
  private record NamedEnd(String name, int end) {}
}
