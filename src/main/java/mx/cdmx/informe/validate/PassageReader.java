package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.cdmx.informe.load.Prose;
import mx.cdmx.informe.load.Referencia;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads a passage out of a text and keeps where each character was written. */
final class PassageReader extends AbstractVisitor {
  /** An address goes on to a space, less the signs at its end that belong to the sentence. */
  private static final String REST =
      "(?:\\([^\\s“”«»()]*\\)|[^\\s“”«»()])*(?:(?<=\\))|[^\\s“”«».,;:!?()\\]*])";

  private static final Pattern NOT_WORDS =
      Pattern.compile(
          String.join(
              "|",
              "(?:https?://|www\\.)" + REST,
              "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
              "(?<![\\w@#])[@#][\\w_]+",
              "(?<![\\w.])(?:[\\w-]+\\.)+(?:com|org|net|edu|gob|gov|int|info|mx|eu|io|tv)\\b"
                  + "(?:/"
                  + REST
                  + ")?"),
          Pattern.UNICODE_CHARACTER_CLASS);

  private final PrintedText source;
  private final Optional<Node> block;
  private final List<String> pieces = new ArrayList<>(1);
  private final Positions starts = new Positions();
  private final Positions ends = new Positions();
  private int length;
  private final BitSet marked = new BitSet();

  private PassageReader(PrintedText source, Optional<Node> block) {
    this.source = source;
    this.block = block;
  }

  /** A text without markup, whole. */
  static Passage line(PrintedText source, Lexicon lexicon) {
    PassageReader reader = new PassageReader(source, Optional.empty());
    reader.add(source.content(), 0, source.content().length());
    return reader.passage(lexicon);
  }

  /** A paragraph of prose, or a cell of a table, which is none. */
  static Passage block(Node block, PrintedText source, Lexicon lexicon) {
    PassageReader reader =
        new PassageReader(source, Optional.of(block).filter(b -> !(b instanceof TableCell)));
    block.accept(reader);
    return reader.passage(lexicon);
  }

  private Passage passage(Lexicon lexicon) {
    String written = pieces.size() == 1 ? pieces.get(0) : String.join("", pieces);
    char[] letters = written.toCharArray();
    String text = hideAddresses(letters, written) ? new String(letters) : written;
    ReadText words = new ReadText(text, letters, lexicon);
    return new Passage(source, block, written, words, lexicon.clues(letters), starts, ends, marked);
  }

  /** Puts stand-ins for the addresses of a text; whether it may have any. */
  private static boolean hideAddresses(char[] words, String written) {
    if (!mayHaveAddress(words, 0, words.length)) {
      return false;
    }
    Matcher address = NOT_WORDS.matcher(written).useTransparentBounds(true);
    int start = 0;
    for (int end = 0; end <= words.length; end++) {
      if (end == words.length || words[end] <= ' ') {
        if (mayHaveAddress(words, start, end)) {
          address.region(start, end);
          while (address.find()) {
            Arrays.fill(words, address.start(), address.end(), Passage.STAND_IN);
          }
        }
        start = end + 1;
      }
    }
    return true;
  }

  /** An address has an at sign, a hash or a full stop or a colon within, and no space. */
  private static boolean mayHaveAddress(char[] text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text[i];
      boolean isInside = i + 1 < text.length && text[i + 1] > ' ';
      if (c == '@' || c == '#' || ((c == '.' || c == ':') && isInside)) {
        return true;
      }
    }
    return false;
  }

  private static String standIns(int length) {
    return String.valueOf(Passage.STAND_IN).repeat(length);
  }

  @Override
  public void visit(Text node) {
    add(node.getLiteral(), Prose.start(node), Prose.end(node));
  }

  @Override
  public void visit(Code node) {
    add(standIns(1), Prose.start(node), Prose.end(node));
  }

  @Override
  public void visit(HtmlInline node) {
    add(standIns(1), Prose.start(node), Prose.end(node));
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Referencia) {
      add(standIns(1), Prose.start(node), Prose.end(node));
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(Emphasis node) {
    int start = length;
    visitChildren(node);
    marked.set(start, length);
  }

  /** Two low lines are markup to CommonMark, but in a report they are a blank to fill in. */
  @Override
  public void visit(StrongEmphasis node) {
    boolean isBlank = "__".equals(node.getOpeningDelimiter());
    if (isBlank) {
      add("__", Prose.start(node), Prose.start(node) + 2);
    }
    visitChildren(node);
    if (isBlank) {
      add("__", Prose.end(node) - 2, Prose.end(node));
    }
  }

  @Override
  public void visit(SoftLineBreak node) {
    lineBreak();
  }

  @Override
  public void visit(HardLineBreak node) {
    lineBreak();
  }

  private void lineBreak() {
    int at = length == 0 ? 0 : ends.of(length - 1);
    add(" ", at, at + 1);
  }

  /** Adds characters one after the other, or all at one place where escapes hide which is which. */
  private void add(String characters, int start, int end) {
    boolean asWritten = end - start == characters.length();
    int stretches = asWritten ? Math.min(1, characters.length()) : characters.length();
    for (int i = 0; i < stretches; i++) {
      starts.add(length + i, start);
      ends.add(length + i, asWritten ? start + 1 : end);
    }
    pieces.add(characters);
    length += characters.length();
  }
}
