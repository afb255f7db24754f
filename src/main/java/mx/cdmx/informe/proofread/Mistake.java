package mx.cdmx.informe.proofread;

import java.util.List;

/**
 * A mistake in a paragraph, whatever the catalogues know.
 *
 * @param code what kind, as a code of diagnostics
 * @param start its first character
 * @param end the one after its last
 * @param suggestions what may have been meant, the likeliest first
 */
record Mistake(String code, int start, int end, List<String> suggestions) {
  static final String SPELLING = "ortografia";
  static final String ACCENT = "tilde";
  static final String AGREEMENT = "concordancia";
  static final String EXPRESSION = "expresion-incorrecta";
  static final String COMMA = "coma-tras-sujeto";
  static final String ASIDE = "inciso-sin-cerrar";

  Mistake {
    suggestions = List.copyOf(suggestions);
  }

  boolean overlaps(Mistake other) {
    return start < other.end && other.start < end;
  }
}
