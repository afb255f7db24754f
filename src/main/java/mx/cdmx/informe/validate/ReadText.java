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

  /** Which of the characters of Western Europe words are made of. */
  private static final boolean[] PARTS = parts();

  private static final int CHARACTERS_A_WORD = 5;

  private final String text;
  private int[] starts;
  private Word[] words;
  private int size;
  private int traits;

  /**
   * Reads a text.
   *
   * @param lexicon where its words are kept
   */
  ReadText(String text, Lexicon lexicon) {
    this.text = text;
    this.starts = new int[text.length() / CHARACTERS_A_WORD + 1];
    this.words = new Word[starts.length];
    this.traits = lexicon.traits();
    read(lexicon);
    this.starts = Arrays.copyOf(starts, size);
    this.words = Arrays.copyOf(words, size);
  }

  private void read(Lexicon lexicon) {
    char[] letters = text.toCharArray();
    int at = 0;
    while (at < letters.length) {
      char c = letters[at];
      if (!isPart(c)) {
        at++;
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
      starts = Arrays.copyOf(starts, 2 * size);
      words = Arrays.copyOf(words, 2 * size);
    }
    starts[size] = start;
    words[size++] = word;
    traits |= word.traits();
  }

  private int compoundEnd(int start, int end) {
    Matcher matcher = COMPOUND.matcher(text).region(start, text.length());
    return matcher.lookingAt() ? matcher.end() : end;
  }

  private static boolean[] parts() {
    boolean[] parts = new boolean[0x100];
    for (char c = 0; c < parts.length; c++) {
      parts[c] = Character.isLetterOrDigit(c) || c == '@';
    }
    return parts;
  }

  private static boolean isPart(char c) {
    return c < PARTS.length ? PARTS[c] : Character.isLetterOrDigit(c);
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
    for (Word word : words) {
      use.accept(word);
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
    int found = Arrays.binarySearch(starts, offset);
    int count = found < 0 ? -found - 1 : found;
    return count > 0 && end(count - 1) > offset ? count - 1 : count;
  }

  /** Whether a word is a space away from the one before it, and nothing else. */
  boolean isNext(int index) {
    int end = end(index - 1);
    return starts[index] == end + 1 && text.charAt(end) == ' ';
  }

  /** Whether some word has a trait. */
  boolean has(Trait trait) {
    return (traits & trait.bit()) != 0;
  }
}
