package mx.cdmx.informe.validate;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import mx.cdmx.informe.load.Prose;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;

/** The words of a passage, and what stands around them. */
final class PassageWords {
  private static final Pattern QUOTED = Pattern.compile("“[^”]*+”|«[^»]*+»|‘[^’]*+’");
  private static final Starts QUOTES = Starts.at("“«‘");

  private final Passage passage;
  private final ReadText words;
  private final BitSet quoted = new BitSet();
  private final BitSet marked = new BitSet();
  private final List<CapitalRun> capitals;
  private final List<SiglaMention> siglas;

  PassageWords(Passage passage) {
    this.passage = passage;
    this.words = passage.words();
    if (hasQuotes(passage.text())) {
      passage.find(QUOTED, QUOTES).forEach(m -> quoted.set(m.start(), m.end()));
    }
    passage.block().ifPresent(this::mark);
    this.capitals = CapitalRun.of(this);
    this.siglas = SiglaMention.of(this);
  }

  private static boolean hasQuotes(String text) {
    return text.indexOf('“') >= 0 || text.indexOf('«') >= 0 || text.indexOf('‘') >= 0;
  }

  private void mark(Node block) {
    BitSet written = new BitSet();
    Prose.find(block, Emphasis.class).forEach(e -> written.set(Prose.start(e), Prose.end(e)));
    if (!written.isEmpty()) {
      IntStream.range(0, words.size())
          .filter(i -> written.get(passage.writtenAt(words.start(i))))
          .forEach(i -> marked.set(words.start(i), words.end(i)));
    }
  }

  Passage passage() {
    return passage;
  }

  /** Its words. */
  ReadText all() {
    return words;
  }

  /** Those that are not small. */
  List<NamePiece> pieces() {
    return NamePiece.of(words);
  }

  /** Its runs of words with a capital. */
  List<CapitalRun> capitals() {
    return capitals;
  }

  /** The acronyms beside what they stand for. */
  List<SiglaMention> siglas() {
    return siglas;
  }

  int size() {
    return words.size();
  }

  NameWord get(int index) {
    return NameWord.of(words, index);
  }

  /** A word, wherever it stands. */
  Word word(int index) {
    return words.word(index);
  }

  /** Whether it is prose, and not a title, a heading or a caption. */
  boolean isProse() {
    return passage.block().isPresent();
  }

  /** What stands between a word and the one before it. */
  String gap(int index) {
    int from = index == 0 ? 0 : words.end(index - 1);
    return passage.text().substring(from, words.start(index));
  }

  /** Whether nothing but space parts a word from the one before it. */
  boolean follows(int index) {
    if (index <= 0 || index >= words.size()) {
      return false;
    }
    return words.isNext(index) || gap(index).isBlank();
  }

  /** Whether a word stands between quotation marks. */
  boolean isQuoted(int index) {
    return quoted.get(words.start(index));
  }

  /** Whether a word is marked as foreign or as a title. */
  boolean isMarked(int index) {
    return marked.get(words.start(index));
  }

  /** Whether a character stands between quotation marks, or is marked. */
  boolean isSetApart(int at) {
    return quoted.get(at) || marked.get(at);
  }
}
