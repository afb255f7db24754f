package mx.cdmx.informe.validate;

import java.util.Arrays;
import java.util.Locale;

/**
 * A word as it is written, kept once however often an edition writes it, with what rules ask of it.
 */
final class Word {
  private final int number;
  private final String text;
  private final char[] letters;
  private final String plain;
  private final String lower;
  private final int hash;
  private final int[] runs;
  private final int traits;

  /**
   * A word.
   *
   * @param number its place among the words of its lexicon
   * @param hash that of its characters
   */
  Word(int number, String text, int hash) {
    this.number = number;
    this.text = text;
    this.letters = text.toCharArray();
    this.hash = hash;
    this.plain = NameWord.plain(text);
    this.lower = text.toLowerCase(Locale.ROOT);
    this.runs = Shingles.runs(text);
    this.traits = Trait.of(text);
  }

  /** A word by itself. */
  static Word alone(String text) {
    return new Word(0, text, Lexicon.hash(text.toCharArray(), 0, text.length()));
  }

  /** Its place among the words of its lexicon. */
  int number() {
    return number;
  }

  String text() {
    return text;
  }

  int length() {
    return text.length();
  }

  /** It without accents, hyphens and capitals. */
  String plain() {
    return plain;
  }

  /** It in small letters. */
  String lower() {
    return lower;
  }

  /** The hash of each of its runs of letters and figures, capitals aside: nearly always one. */
  int[] runs() {
    return runs;
  }

  /** All its traits, a bit each. */
  int traits() {
    return traits;
  }

  boolean is(Trait trait) {
    return (traits & trait.bit()) != 0;
  }

  /** Whether some characters are it. */
  boolean is(char[] other, int start, int end, int itsHash) {
    return hash == itsHash && Arrays.equals(letters, 0, letters.length, other, start, end);
  }

  @Override
  public boolean equals(Object other) {
    return this == other || (other instanceof Word word && word.text.equals(text));
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return text;
  }
}
