package mx.cdmx.informe.validate;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with its words: read once, for all the rules that go through them. A word is a run of
 * letters and figures, with what a hyphen or an apostrophe joins to it, or an acronym with its
 * number: {@code COVID-19}, {@code ODS 11}.
 */
final class ReadText {
  private static final Pattern COMPOUND =
      Pattern.compile("\\p{Lu}{2,} \\d{1,2}(?!\\d)|[\\p{L}\\d@]+(?:[-’'][\\p{L}\\d]+)*");

  private static final int CHARACTERS_A_WORD = 5;

  private final String text;
  private int[] starts;
  private Word[] words;
  private int size;
  private int traits;
  private boolean hasSignOfAddress;

  /**
   * Reads a text.
   *
   * @param lexicon where its words are kept
   */
  ReadText(String text, Lexicon lexicon) {
    this(text, text.toCharArray(), lexicon);
  }

  /**
   * Reads a text.
   *
   * @param letters its characters
   * @param lexicon where its words are kept
   */
  ReadText(String text, char[] letters, Lexicon lexicon) {
    this.text = text;
    this.starts = new int[letters.length / CHARACTERS_A_WORD + 1];
    this.words = new Word[starts.length];
    this.traits = lexicon.traits();
    read(letters, lexicon);
  }

  private void read(char[] letters, Lexicon lexicon) {
    int at = 0;
    while (at < letters.length) {
      char c = letters[at];
      if (!isPart(c)) {
        at++;
        hasSignOfAddress |= NameWord.isOfAddress(c, at < letters.length ? letters[at] : ' ');
        continue;
      }
      int start = at;
      int hash = 0;
      do {
        hash = Lexicon.next(hash, c);
        at++;
        c = at < letters.length ? letters[at] : ' ';
      } while (isPart(c));
      if (mayGoOn(at)) {
        at = compoundEnd(start, at);
        hash = Lexicon.hash(letters, start, at);
      }
      add(start, lexicon.word(letters, start, at, hash));
    }
  }

  private void add(int start, Word word) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size + size / 4 + 1);
      words = Arrays.copyOf(words, starts.length);
    }
    starts[size] = start;
    words[size++] = word;
    traits |= word.traits();
  }

  private int compoundEnd(int start, int end) {
    Matcher matcher = COMPOUND.matcher(text).region(start, text.length());
    return matcher.lookingAt() ? matcher.end() : end;
  }

  private static boolean isPart(char c) {
    return Letters.orFiguresHave(c) || c == '@';
  }

  /** Most words are a run of letters, soon read; few have a hyphen or a number of their own. */
  private boolean mayGoOn(int end) {
    if (end + 1 >= text.length()) {
      return false;
    }
    char sign = text.charAt(end);
    char next = text.charAt(end + 1);
    return sign == ' ' ? next >= '0' && next <= '9' : sign == '-' || sign == '’' || sign == '\'';
  }

  String text() {
    return text;
  }

  /** How many words it has. */
  int size() {
    return size;
  }

  void forEach(Consumer<Word> use) {
    for (int i = 0; i < size; i++) {
      use.accept(words[i]);
    }
  }

  Word word(int index) {
    return words[index];
  }

  /** The first character of a word. */
  int start(int index) {
    return starts[index];
  }

  /** The one after its last. */
  int end(int index) {
    return starts[index] + words[index].length();
  }

  /** How many of its words end before a character. */
  int upTo(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    int count = found < 0 ? -found - 1 : found;
    return count > 0 && end(count - 1) > offset ? count - 1 : count;
  }

  /** Whether a word is a space away from the one before it, and nothing else. */
  boolean isNext(int index) {
    int end = end(index - 1);
    return starts[index] == end + 1 && text.charAt(end) == ' ';
  }

  /** Whether some of it may be an address: of a page, for mail, of another record. */
  boolean mayHaveAddress() {
    return hasSignOfAddress || has(Trait.AT_SIGN);
  }

  /** Whether some word has a trait. */
  boolean has(Trait trait) {
    return (traits & trait.bit()) != 0;
  }
}
