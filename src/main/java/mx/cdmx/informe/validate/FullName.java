package mx.cdmx.informe.validate;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * The name of an institution or a programme in several words, and how near a text comes to it.
 *
 * @param written the name
 * @param pieces its words
 */
record FullName(String written, List<NamePiece> pieces) {
  /** With fewer words than this, one that is missing or more makes another name. */
  private static final int LONG = 4;

  private static final int TELLING = 3;

  FullName {
    pieces = List.copyOf(pieces);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FullName name && name.written.equals(written);
  }

  @Override
  public int hashCode() {
    return written.hashCode();
  }

  static FullName of(String written) {
    return new FullName(written, NamePiece.of(written));
  }

  int size() {
    return pieces.size();
  }

  String plain(int index) {
    return pieces.get(index).plain();
  }

  /** How the words of a text from one of them on compare with it. */
  Likeness in(List<NamePiece> text, int start) {
    int same = 0;
    while (same < size() && isSame(text, start + same, same)) {
      same++;
    }
    if (same == size()) {
      return whole(text, start);
    }
    if (same == 0) {
      return Likeness.NONE;
    }
    if (size() > LONG && isRest(text, start + same, same + 1) && same + 1 < size()) {
      return near(text, start, same, size() - 1);
    }
    if (isRest(text, start + same + 1, same)
        && size() >= TELLING
        && isComplement(text, start + same)) {
      return near(text, start, same, size() + 1);
    }
    if (size() >= TELLING
        && isRest(text, start + same + 1, same + 1)
        && isLike(text.get(start + same).plain(), plain(same))) {
      return near(text, start, same, size());
    }
    return isCut(text, start, same) ? new Likeness(true, false, size() - 1) : Likeness.NONE;
  }

  private boolean isSame(List<NamePiece> text, int at, int index) {
    return at < text.size() && text.get(at).plain().equals(plain(index));
  }

  /** All its words are there; what joins them may be other. */
  private Likeness whole(List<NamePiece> text, int start) {
    long others =
        IntStream.range(1, size())
            .filter(i -> !text.get(start + i).isJoinedAs(pieces.get(i)))
            .count();
    if (others == 0) {
      return new Likeness(false, true, size());
    }
    boolean isNear =
        others == 1
            && size() >= TELLING
            && IntStream.range(1, size()).allMatch(i -> text.get(start + i).joint().isPresent());
    return isNear ? new Likeness(true, false, size()) : Likeness.NONE;
  }

  /** Whether its words from one on are those of the text from another on. */
  private boolean isRest(List<NamePiece> text, int at, int from) {
    if (at + size() - from > text.size()) {
      return false;
    }
    for (int i = from; i < size(); i++) {
      if (!isSame(text, at + i - from, i)) {
        return false;
      }
    }
    return IntStream.range(from + 1, size())
        .allMatch(i -> text.get(at + i - from).isJoinedAs(pieces.get(i)));
  }

  private Likeness near(List<NamePiece> text, int start, int same, int length) {
    boolean isJoined =
        IntStream.range(1, same).allMatch(i -> text.get(start + i).isJoinedAs(pieces.get(i)))
            && IntStream.range(1, length).allMatch(i -> text.get(start + i).joint().isPresent());
    return isJoined ? new Likeness(true, false, length) : Likeness.NONE;
  }

  /** An adjective more makes another name; a complement is one that somebody remembered wrong. */
  private static boolean isComplement(List<NamePiece> text, int at) {
    return at < text.size() && text.get(at).joint().filter(j -> j.startsWith("de")).isPresent();
  }

  /** Whether its last word alone is missing, and nothing else stands in its place. */
  private boolean isCut(List<NamePiece> text, int start, int same) {
    boolean isShort =
        same == size() - 1
            && size() > LONG
            && pieces.get(same).joint().filter(String::isEmpty).isPresent()
            && IntStream.range(1, same)
                .allMatch(i -> text.get(start + i).isJoinedAs(pieces.get(i)));
    int next = start + same;
    return isShort
        && (next >= text.size()
            || !text.get(next).word().isCapital()
            || text.get(next).joint().filter(String::isEmpty).isEmpty());
  }

  private static boolean isLike(String word, String other) {
    int most = Math.max(word.length(), other.length()) / 3;
    return word.charAt(0) == other.charAt(0)
        && new LevenshteinDistance(most).apply(word, other) >= 0;
  }

  /**
   * How near a text comes to a name.
   *
   * @param isNear whether it is nearly the name
   * @param isWhole whether it is the name, with its very joints
   * @param length how many words of the text stand for it
   */
  record Likeness(boolean isNear, boolean isWhole, int length) {
    static final Likeness NONE = new Likeness(false, false, 0);
  }
}
