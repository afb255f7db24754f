package mx.cdmx.informe.aggregate;

import java.text.Normalizer;
import java.util.Locale;

/** Words as a key: "Cubrebocas de dos capas" is {@code cubrebocas-de-dos-capas}. */
final class Slug {
  private Slug() {}

  /** The key of some words; the words themselves where they have no letter of ASCII. */
  static String of(String words) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    return plain.isEmpty() ? words.strip() : plain;
  }
}
