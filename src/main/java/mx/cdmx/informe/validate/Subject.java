package mx.cdmx.informe.validate;

import java.util.regex.Pattern;

/** The subject at the start of a sentence: an article and a name, as prose about offices has it. */
final class Subject {
  /** What comes after the article of a time, which is no subject. */
  private static final String TIME =
      "(?! (?:\\p{L}+ ){0,2}?(?:\\d|[Dd]ías?|[Mm]es(?:es)?|[Aa]ños?|[Ss]emanas?|[Ll]unes|[Mm]artes"
          + "|[Mm]iércoles|[Jj]ueves|[Vv]iernes|[Ss]ábado|[Dd]omingo|[Tt]ardes?|[Mm]añanas?"
          + "|[Nn]oches?|[Vv]ez|[Vv]eces|[Ff]in|[Jj]ornadas?|[Oo]casión)\\b)";

  private static final String WORDS = "[^.,;:!?()—–]";
  private static final String ACRONYM = "\\(\\p{Lu}[^\\s(),;:]*\\)";

  /**
   * The commas in the name of an office: Secretaría de Educación, Ciencia, Tecnología e Innovación.
   */
  private static final String OFFICE_COMMAS =
      "(?=(?:, \\p{Lu}\\p{L}+)++ [ye] \\p{L})(?<=\\b(?:Secretaría|Ministerio|Dirección|Comisión|Comité|Consejo|Instituto|Agencia|Red)"
          + "(?: \\p{Lu}\\p{L}{1,12}|)(?: \\p{Ll}{1,9}| \\p{Ll}{1,9} \\p{Ll}{1,9})"
          + " \\p{Lu}\\p{L}{1,19})"
          + "(?:, \\p{Lu}\\p{L}+)++(?= [ye] \\p{L})";

  /** Words with no mark but those of the names of offices. */
  static final String NAME =
      WORDS + "++(?:(?:" + ACRONYM + "|" + OFFICE_COMMAS + ")" + WORDS + "*+){0,9}";

  /** An article at the start of a sentence, or after the circumstance that opens it. */
  private static final String ARTICLE =
      "(?=\\p{Lu})(?:\\A|(?<=[.!?…][”»)]?\\s))(?:(?:A|Al|Como|Con|Desde|Durante|En|Para|Por|Tras)\\b(?= )"
          + NAME
          + ", (?:el|la|los|las)|El|La|Los|Las|Un|Una)\\b";

  /** From the start of a sentence up to its first mark. */
  static final String REGEX =
      ARTICLE + TIME + "(?= \\p{Lu}| \\p{Ll}+ (?:de |del |de l[ao]s? )\\p{Lu})" + NAME;

  private static final Pattern RELATIVE =
      Pattern.compile(
          "\\b(?:que|quien|quienes|cual|cuales|cuy[oa]s?|donde|cuando|cuanto|como|si)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private Subject() {}

  /** Whether some words are but a subject: without a verb, nor a clause that may have one. */
  static boolean isPlain(String words) {
    return !RELATIVE.matcher(words).find() && FiniteVerb.first(words).isEmpty();
  }
}
