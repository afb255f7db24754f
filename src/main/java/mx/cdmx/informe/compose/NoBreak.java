package mx.cdmx.informe.compose;

import java.util.regex.Pattern;

/**
 * Puts no-break spaces where Spanish wants two words on one line (RAE, Ortografía de la lengua
 * española, 2010; Martínez de Sousa): a number of one word and what it counts, a number of several
 * (which with what it counts would leave gaps at the end of lines), a day and its month, an
 * abbreviation and what it abbreviates for, a dash and the word before it.
 */
final class NoBreak {
  private static final String MONTHS =
      "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre";

  private static final String BEFORE_A_NUMBER =
      "[Nn]úm\\.|[Nn]úms\\.|[Aa]rt\\.|[Aa]rts\\.|pp?\\.|[Vv]ol\\.|[Aa]rtículos?|[Pp]untos?|[Nn]umeral"
          + "|[Ff]racción|[Cc]apítulo|[Ee]jes?|[Cc]ategoría|[Nn]ivel|[Ff]ase|[Aa]nexo";

  private static final String BEFORE_A_NAME =
      "Dr\\.|Dra\\.|Mtro\\.|Mtra\\.|Lic\\.|Ing\\.|Arq\\.|Sr\\.|Sra\\.|Srta\\.|Emb\\.|Gral\\.|Sto\\.|Sta\\.";

  /** A small word that does not belong to the number before it. */
  private static final String APART =
      "(?:y|e|o|u|a|al|en|del|de(?! (?:"
          + MONTHS
          + "))|por|con|para|que|se|lo|la|el|los|las|nos|como|fue|fueron|más|entre|hasta|desde)\\b";

  private static final Pattern SPACE =
      Pattern.compile(
          String.join(
              "|",
              "(?<=(?<![\\p{L}\\d.,#/-])\\d{1,15})(?<!\\b(?:mil|millón|millones) \\d{1,3}) (?=[\\p{Ll}%°])(?!"
                  + APART
                  + ")",
              "(?<=\\d[.,]\\d{1,3}) (?=[\\p{Ll}%°])(?!" + APART + ")",
              "(?<=\\d de) (?=(?:" + MONTHS + ")\\b)",
              "(?<=\\b(?:" + MONTHS + ") de) (?=\\d{4}\\b)",
              "(?<=\\b(?:mil|millón|millones)) (?=\\d)",
              "(?<=\\b(?:" + BEFORE_A_NUMBER + ")) (?=\\d|[IVXL]+\\b)",
              "(?<=\\b(?:" + BEFORE_A_NAME + ")) (?=\\p{Lu})",
              " (?=–)"),
          // without it, a word ends before «ñ» to some versions of Java and not to others
          Pattern.UNICODE_CHARACTER_CLASS);

  private NoBreak() {}

  /** A text with them. */
  static String in(String text) {
    return SPACE.matcher(text).replaceAll("\u00a0");
  }
}
