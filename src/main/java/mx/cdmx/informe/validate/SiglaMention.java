package mx.cdmx.informe.validate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An acronym beside the name that it stands for.
 *
 * @param sigla the acronym
 * @param start first character of the name and the acronym
 * @param end the one after their last
 * @param name the words of the name, and maybe some before them
 * @param isForeign whether it is said to be the acronym of the name in another language
 */
record SiglaMention(String sigla, int start, int end, List<NamePiece> name, boolean isForeign) {
  private static final String SIGLA =
      "(\\p{Lu}[\\p{L}\\d.+-]*\\p{Lu}[\\p{L}\\d.+-]*(?: \\p{Lu}\\p{L}+)?)";

  /** “Organización Mundial de la Salud (OMS, por sus siglas en inglés)”. */
  private static final Pattern AFTER =
      Pattern.compile("\\(" + SIGLA + "(?:(,? (?:por sus siglas|siglas)[^)]*))?\\)");

  /** “OMS (Organización Mundial de la Salud)”. */
  private static final Pattern BEFORE =
      Pattern.compile("(?<![\\p{L}-])" + SIGLA + "\\s?\\((\\p{Lu}[^()]{8,})\\)");

  private static final Starts BRACKET = Starts.at("(");
  private static final Signs SPACES = Signs.of(" \t\n\u000b\f\r");

  private static final int LONGEST = 16;

  /** A name has more characters than this. */
  private static final int SHORTEST = 8;

  SiglaMention {
    name = List.copyOf(name);
  }

  /** Those of a passage. */
  static List<SiglaMention> of(PassageWords passage) {
    String text = passage.passage().text();
    if (text.indexOf('(') < 0) {
      return List.of();
    }
    return Stream.concat(
            passage.passage().find(AFTER, BRACKET).map(m -> after(m, passage)),
            hasNameInBrackets(text)
                ? passage.passage().find(BEFORE).map(m -> before(m))
                : Stream.<SiglaMention>empty())
        .filter(m -> !m.name.isEmpty())
        .toList();
  }

  /** Whether some brackets have more in them than an acronym. */
  private static boolean hasNameInBrackets(String text) {
    for (int at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
      int end = text.indexOf(')', at);
      if (end - at > SHORTEST && Character.isUpperCase(text.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  private static SiglaMention after(MatchResult found, PassageWords passage) {
    int nameEnd = withoutSpace(passage.passage().text(), found.start());
    int last = passage.all().upTo(nameEnd);
    List<NamePiece> before = NamePiece.of(passage.all(), Math.max(0, last - LONGEST), last);
    List<NamePiece> run = run(before, nameEnd);
    int start = run.isEmpty() ? found.start(1) : run.get(0).word().start();
    return new SiglaMention(found.group(1), start, found.end(), run, found.group(2) != null);
  }

  private static int withoutSpace(String text, int end) {
    return end > 0 && SPACES.has(text.charAt(end - 1)) ? end - 1 : end;
  }

  /** The last words with a capital, as far back as nothing else stands between. */
  private static List<NamePiece> run(List<NamePiece> pieces, int end) {
    int from = pieces.size();
    if (from == 0 || pieces.get(from - 1).word().end() < end - 1) {
      return List.of();
    }
    while (from > 0
        && pieces.get(from - 1).word().isCapital()
        && (from == pieces.size() || pieces.get(from).isJoinedWithin())) {
      from--;
    }
    return pieces.subList(from, pieces.size());
  }

  private static SiglaMention before(MatchResult found) {
    return new SiglaMention(
        found.group(1), found.start(), found.end(), NamePiece.of(found.group(2)), false);
  }

  /** Whether its words end with those of a name. */
  boolean endsWith(List<NamePiece> other) {
    int more = name.size() - other.size();
    return more >= 0
        && IntStream.range(0, other.size())
            .allMatch(i -> name.get(more + i).plain().equals(other.get(i).plain()));
  }

  /**
   * Whether half of the words of a name are in it, and it is neither the name drawn out nor its
   * last words alone, as those who know the name say it.
   */
  boolean resembles(List<NamePiece> other) {
    List<String> mine = name.stream().map(NamePiece::plain).toList();
    List<String> theirs = other.stream().map(NamePiece::plain).toList();
    long shared = theirs.stream().filter(mine::contains).count();
    return shared > 1
        && shared * 2 >= theirs.size()
        && (!isWithin(mine, theirs) || mine.get(0).equals(theirs.get(0)))
        && !isWithin(theirs, mine);
  }

  /** Whether some words are all among others, in their order. */
  private static boolean isWithin(List<String> few, List<String> many) {
    int found = 0;
    for (String word : many) {
      if (found < few.size() && few.get(found).equals(word)) {
        found++;
      }
    }
    return found == few.size();
  }

  /** Whether its letters are the initials of the last words of the name, small ones aside. */
  boolean isSpelledOut() {
    String initials = name.stream().map(p -> p.plain().substring(0, 1)).reduce("", String::concat);
    return initials.endsWith(NameWord.plain(sigla)) || (!isForeign && name.size() > 1);
  }
}
