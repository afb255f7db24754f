package mx.cdmx.informe.validate;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import mx.cdmx.informe.load.Prose;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;

/** The words of a passage, and what stands around them. */
final class PassageWords {
  private static final Pattern QUOTED = Pattern.compile("“[^”]*+”|«[^»]*+»|‘[^’]*+’");

  private final Passage passage;
  private final List<NameWord> words;
  private final List<NamePiece> pieces;
  private final BitSet quoted = new BitSet();
  private final BitSet marked = new BitSet();

  PassageWords(Passage passage, Map<String, NameWord> known) {
    this.passage = passage;
    this.words = NameWord.in(passage.text(), known);
    this.pieces = NamePiece.of(passage.text(), words);
    if (hasQuotes(passage.text())) {
      passage.find(QUOTED).forEach(m -> quoted.set(m.start(), m.end()));
    }
    passage.block().ifPresent(this::mark);
  }

  private static boolean hasQuotes(String text) {
    return text.indexOf('“') >= 0 || text.indexOf('«') >= 0 || text.indexOf('‘') >= 0;
  }

  private void mark(Node block) {
    BitSet written = new BitSet();
    Prose.find(block, Emphasis.class).forEach(e -> written.set(Prose.start(e), Prose.end(e)));
    if (!written.isEmpty()) {
      words.stream()
          .filter(w -> written.get(passage.writtenAt(w.start())))
          .forEach(w -> marked.set(w.start(), w.end()));
    }
  }

  Passage passage() {
    return passage;
  }

  List<NameWord> all() {
    return words;
  }

  /** Those that are not small. */
  List<NamePiece> pieces() {
    return pieces;
  }

  int size() {
    return words.size();
  }

  NameWord get(int index) {
    return words.get(index);
  }

  /** Whether it is prose, and not a title, a heading or a caption. */
  boolean isProse() {
    return passage.block().isPresent();
  }

  /** What stands between a word and the one before it. */
  String gap(int index) {
    int from = index == 0 ? 0 : words.get(index - 1).end();
    return passage.text().substring(from, words.get(index).start());
  }

  /** Whether nothing but space parts a word from the one before it. */
  boolean follows(int index) {
    if (index <= 0 || index >= words.size()) {
      return false;
    }
    int from = words.get(index - 1).end();
    int to = words.get(index).start();
    return (to == from + 1 && passage.text().charAt(from) == ' ') || gap(index).isBlank();
  }

  /** Whether a word stands between quotation marks. */
  boolean isQuoted(int index) {
    return quoted.get(words.get(index).start());
  }

  /** Whether a word is marked as foreign or as a title. */
  boolean isMarked(int index) {
    return marked.get(words.get(index).start());
  }

  /** Whether a character stands between quotation marks, or is marked. */
  boolean isSetApart(int at) {
    return quoted.get(at) || marked.get(at);
  }
}
