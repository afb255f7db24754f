package mx.cdmx.informe.validate;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Place;
import org.commonmark.node.Node;

/**
 * Text that reads on without a break: a title, a caption, a paragraph. It has no markup, and where
 * an address, code or a cross-reference stands it has stand-ins, so that rules see only words.
 */
public final class Passage {
  /** Stands for what is not words (U+FFFC, object replacement character). */
  public static final char STAND_IN = '\uFFFC';

  private final PrintedText source;
  private final Optional<Node> block;
  private final String written;
  private final String text;
  private final ReadText words;
  private final Positions starts;
  private final Positions ends;
  private final BitSet marked;
  private final Clues.Found clues;

  /**
   * A passage.
   *
   * @param source the text that it is a part of
   * @param block the paragraph that it is, in prose
   * @param written its characters, without markup
   * @param words the same with its stand-ins, and its words
   * @param clues the letters of faults that it has
   * @param starts where each of its characters starts in the source
   * @param ends and where it ends
   * @param marked which of them {@code *…*} marks as foreign words or a title
   */
  Passage(
      PrintedText source,
      Optional<Node> block,
      String written,
      ReadText words,
      Clues.Found clues,
      Positions starts,
      Positions ends,
      BitSet marked) {
    this.source = source;
    this.block = block;
    this.written = written;
    this.text = words.text();
    this.words = words;
    this.starts = starts;
    this.ends = ends;
    this.marked = (BitSet) marked.clone();
    this.clues = clues;
  }

  /** Its characters, with stand-ins for what is not words. */
  public String text() {
    return text;
  }

  /** It with its words. */
  ReadText words() {
    return words;
  }

  /** Whether it has some of the letters that a fault has, or there are none to look for. */
  boolean has(Clues several) {
    return several.areIn(text, clues);
  }

  /** Whether it has no characters, and so no place. */
  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Its characters with stand-ins for what is marked as foreign too: words of Spanish only. */
  public String spanish() {
    StringBuilder words = new StringBuilder(text);
    marked.stream().forEach(i -> words.setCharAt(i, STAND_IN));
    return words.toString();
  }

  /** The text that it is a part of. */
  PrintedText source() {
    return source;
  }

  /** Where one of its characters stands in that text. */
  int writtenAt(int at) {
    return starts.of(at);
  }

  /** Everywhere that a pattern is found. */
  Stream<MatchResult> find(Pattern pattern) {
    return pattern.matcher(text).results();
  }

  /** The same of one that starts in a certain way. */
  Stream<MatchResult> find(Pattern pattern, Starts starts) {
    return starts.find(pattern, text).stream();
  }

  /** Where some of its characters, at least one, were written. */
  public Place place(int start, int end) {
    return source.place(starts.of(start), ends.of(end - 1));
  }

  /** The paragraph of prose that it is; a title or a caption is none. */
  Optional<Node> block() {
    return block;
  }

  /** Whether a character is set in italics, as foreign words and titles are. */
  boolean isItalic(int at) {
    return marked.get(at);
  }

  /** Some of its characters as written, with the rest of the words that they touch. */
  String around(int start, int end) {
    return around(start, end, written.substring(start, end));
  }

  /** The same words with something else in the place of those characters. */
  String around(int start, int end, String instead) {
    int from = start;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    int to = end;
    while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
      to++;
    }
    String words = written.substring(from, start) + instead + written.substring(end, to);
    return words.replace(STAND_IN, '…');
  }

  /**
   * Puts something else in the place of some characters; empty where what was written for them is
   * not those characters alone.
   */
  Optional<Repair> repair(String code, int start, int end, String instead) {
    String before = source.content().substring(starts.of(start), ends.of(end - 1));
    return before.equals(text.substring(start, end))
        ? Optional.of(new Repair(code, place(start, end), before, instead))
        : Optional.empty();
  }
}
