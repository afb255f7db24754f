package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.List;

/**
 * Words with a capital that go on from one to the next, in the middle of a sentence or not.
 *
 * @param passage the passage
 * @param pieces the words
 */
record CapitalRun(PassageWords passage, List<NamePiece> pieces) {
  CapitalRun {
    pieces = List.copyOf(pieces);
  }

  /** Those of a passage. */
  static List<CapitalRun> of(PassageWords passage) {
    ReadText words = passage.all();
    List<CapitalRun> runs = new ArrayList<>();
    List<NamePiece> run = new ArrayList<>();
    int reached = 0;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.word(i);
      if (word.is(Trait.SMALL)) {
        continue;
      }
      if (word.is(Trait.CAPITAL)) {
        NamePiece piece = new NamePiece(NameWord.of(words, i), words.text(), reached);
        if (!run.isEmpty() && !piece.isJoinedWithin()) {
          close(run, passage, runs);
        }
        run.add(piece);
      } else {
        close(run, passage, runs);
      }
      reached = words.end(i);
    }
    close(run, passage, runs);
    return runs;
  }

  private static void close(List<NamePiece> run, PassageWords passage, List<CapitalRun> runs) {
    if (!run.isEmpty()) {
      runs.add(new CapitalRun(passage, run));
      run.clear();
    }
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
    String text = passage.passage().text();
    int before = start() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    return passage.isProse()
        && !passage.isSetApart(start())
        && before >= 0
        && (Letters.has(text.charAt(before)) || text.charAt(before) == ',');
  }

  String text() {
    return passage.passage().text().substring(start(), end());
  }
}
