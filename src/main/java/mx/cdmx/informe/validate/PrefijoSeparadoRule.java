package mx.cdmx.informe.validate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/**
 * A prefix is one with its word: {@code pospandemia}, {@code autoorganizadas}; it keeps a hyphen
 * only before a capital or a number.
 */
final class PrefijoSeparadoRule extends PassageRule {
  private static final String ALWAYS =
      "anti|ciber|co|ex|hiper|infra|inter|intra|mini|multi|neo|pluri|pos|post|pre|semi|sub|vice";

  private static final Set<String> PREFIXES = Set.of(ALWAYS.split("\\|", -1));

  /** Words of their own too, so that only the hyphen tells that they are prefixes. */
  private static final String ALSO_WORDS =
      "afro|agro|auto|bi|bio|contra|eco|electro|euro|extra|geo|hidro|macro|mega|micro|psico|re"
          + "|socio|super|súper|trans|tri|ultra";

  private static final Clues HYPHENS =
      Clues.of(Stream.of((ALWAYS + "|" + ALSO_WORDS).split("\\|", -1)).map(p -> p + "-").toList());

  /** How words of Spanish end, and hardly any of English. */
  private static final String WORD =
      "(?=\\p{L}*(?:[aoáó]s?|nte|ntes|[aei]nses?|[cs]ión|iones|dad|dades|al|ales|ar|ares|er|eres"
          + "|or|ores|bles?|[áéí]\\p{L}*)(?!\\p{L}))\\p{Ll}{3,}+";

  private static final String ALONE = "(?<![\\p{L}\\p{N}@/.-])";

  private static final Pattern HYPHENED =
      Pattern.compile(
          ALONE + "((?i:" + ALWAYS + "|" + ALSO_WORDS + "))-(" + WORD + ")(?![\\p{N}/-])");

  private static final Pattern SPACED =
      Pattern.compile(
          ALONE
              + "((?i:"
              + ALWAYS
              + ")) (?!ante|pos|profeso|professo|libris|voto|post|officio|primer|alto|para|dentro"
              + "|otra|contra|sobre|hacia|hasta|desde)("
              + WORD
              + ")(?![\\p{N}/-])");

  private static final Starts AT_WORD = Starts.atWord("ABCEGHIMNPRSTUVabceghimnprstuv");

  /** “un post informativo”, “en pos de”: these two are nouns as well. */
  private static final Pattern NOUN =
      Pattern.compile("(?i).*(?<!\\p{L})(?:un|el|en|los|su|al|del)\\spost?");

  private static final Pattern ENGLISH_BEFORE =
      Pattern.compile("(?i).*(?<!\\p{L})(?:an|and|for|from|in|of|on|the|to|towards?|with)\\s");
  private static final Pattern ENGLISH_AFTER =
      Pattern.compile("\\s(?:and|for|from|in|of|on|the|to|with)(?!\\p{L}).*");
  private static final int NEAR = 12;

  PrefijoSeparadoRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "prefijo-separado";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    String text = passage.text();
    Stream<MatchResult> hyphened =
        passage.has(HYPHENS) ? passage.find(HYPHENED, AT_WORD) : Stream.empty();
    Stream<MatchResult> spaced =
        (mayBeSpaced(passage.words()) ? passage.find(SPACED, AT_WORD) : Stream.<MatchResult>empty())
            .filter(m -> !NOUN.matcher(before(text, m) + m.group(1)).matches());
    return Stream.concat(hyphened, spaced)
        .filter(m -> !passage.isItalic(m.start()) && !isEnglish(text, m))
        .map(m -> finding(passage, m));
  }

  private static boolean mayBeSpaced(ReadText words) {
    for (int i = 1; words.has(Trait.PREFIX) && i < words.size(); i++) {
      if (words.word(i - 1).is(Trait.PREFIX) && words.isNext(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the last letters of a word are a prefix. */
  static boolean endsWithPrefix(String word) {
    int start = word.length();
    while (start > 0 && Letters.has(word.charAt(start - 1))) {
      start--;
    }
    return PREFIXES.contains(word.substring(start).toLowerCase(Locale.ROOT));
  }

  private static String before(String text, MatchResult m) {
    return text.substring(Math.max(0, m.start() - NEAR), m.start());
  }

  private static boolean isEnglish(String text, MatchResult m) {
    String after = text.substring(m.end(), Math.min(text.length(), m.end() + NEAR));
    return ENGLISH_BEFORE.matcher(before(text, m)).matches()
        || ENGLISH_AFTER.matcher(after).matches();
  }

  private Finding finding(Passage passage, MatchResult m) {
    String right = joined(m.group(1), m.group(2));
    return Finding.of(
        Diagnostic.warning(code(), passage.place(m.start(), m.end()), m.group(), right),
        passage.repair(code(), m.start(), m.end(), right));
  }

  /** As one word: an r between vowels is doubled, and post- keeps its t only before an s. */
  private static String joined(String prefix, String word) {
    String lower = prefix.toLowerCase(Locale.ROOT);
    if (lower.equals("post") && !word.startsWith("s")) {
      return prefix.substring(0, prefix.length() - 1) + word;
    }
    if (lower.equals("súper")) {
      return prefix.replace('ú', 'u') + word;
    }
    boolean doubles = word.startsWith("r") && lower.matches(".*[aeiou]");
    return prefix + (doubles ? "r" : "") + word;
  }
}
