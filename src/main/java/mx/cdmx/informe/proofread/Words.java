package mx.cdmx.informe.proofread;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import mx.cdmx.informe.model.Catalogos;

/** The words that an edition knows besides those of the dictionary, in lower case. */
final class Words {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final Set<String> catalogued = new HashSet<>();
  private final Set<String> written = new HashSet<>();
  private final Neighbours near;

  /**
   * The words of the catalogues and of an edition's paragraphs.
   *
   * @param paragraphs all that it prints
   */
  Words(Catalogos catalogos, List<String> paragraphs) {
    catalogos.nombres().forEach(n -> read(n, catalogued));
    paragraphs.forEach(p -> read(p, written));
    this.near = new Neighbours(catalogued);
  }

  private static void read(String text, Set<String> words) {
    WORD.matcher(text).results().forEach(m -> words.add(lower(m.group())));
  }

  /** Whether a catalogue has every part of a word. */
  boolean has(String word) {
    return WORD.matcher(word).results().allMatch(m -> catalogued.contains(lower(m.group())));
  }

  /** Whether a word is written somewhere in the edition, or in a catalogue. */
  boolean uses(String word) {
    return written.contains(lower(word)) || catalogued.contains(lower(word));
  }

  /** The words of the catalogues that are one letter away. */
  List<String> near(String word) {
    return near.of(lower(word));
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
