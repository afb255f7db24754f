package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.List;

/**
 * Words with a capital that go on from one to the next, in the middle of a sentence or not.
 *
 * @param passage the passage
 * @param first position of the first among the passage's words that are not small
 * @param pieces the words
 */
record CapitalRun(PassageWords passage, int first, List<NamePiece> pieces) {
  CapitalRun {
    pieces = List.copyOf(pieces);
  }

  /** Those of a passage. */
  static List<CapitalRun> of(PassageWords passage) {
    List<NamePiece> all = passage.pieces();
    List<CapitalRun> runs = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= all.size(); i++) {
      boolean goesOn =
          i < all.size()
              && all.get(i - 1).word().isCapital()
              && all.get(i).isJoinedWithin()
              && all.get(i).word().isCapital();
      if (!goesOn) {
        if (all.get(start).word().isCapital()) {
          runs.add(new CapitalRun(passage, start, all.subList(start, i)));
        }
        start = i;
      }
    }
    return runs;
  }

  /** Its first character. */
  int start() {
    return pieces.get(0).word().start();
  }

  /** The one after its last. */
  int end() {
    return pieces.get(pieces.size() - 1).word().end();
  }

  /** Whether it is prose of the report's own, and a sentence goes on with it. */
  boolean isWithinSentence() {
    String before = passage.passage().text().substring(0, start()).stripTrailing();
    return passage.isProse()
        && !passage.isSetApart(start())
        && !before.isEmpty()
        && (Character.isLetter(before.charAt(before.length() - 1)) || before.endsWith(","));
  }

  String text() {
    return passage.passage().text().substring(start(), end());
  }
}
