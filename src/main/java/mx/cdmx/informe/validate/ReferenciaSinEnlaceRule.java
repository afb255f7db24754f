package mx.cdmx.informe.validate;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** Prose that sends readers elsewhere in the report does so with a cross-reference. */
final class ReferenciaSinEnlaceRule extends PassageRule {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  /** The parts of a report, as prose calls them. */
  private static final String PART =
      "(?:apartados?|ejes?|secci(?:ón|ones)|capítulos?|bloques?|categorías?"
          + "|páginas?\\s+\\d+|p(?:ág)?\\.\\s*\\d+)(?!\\p{L})";

  private static final String SEE =
      "\\b(?:ver|véan?se|vea|consult(?:ar|e|en)|consúlten?se|remít(?:a|an)se\\s+al?|cfr?\\.)\\s+"
          + "(?:también\\s+)?";
  private static final String AS_TOLD =
      "\\b(?:como|según)\\s+(?:ya\\s+)?se\\s+(?:(?:ha|había)\\s+)?(?:inform|report|detall|señal"
          + "|mencion|explic|describ|indic|relat|dijo|dice)\\p{L}*\\s+(?:antes\\s+|ya\\s+)?";

  private static final Pattern POINTER =
      Pattern.compile(
          String.join(
              "|",
              SEE + "(?:en\\s+)?(?:(?:el|la|los|las)\\s+)?(?:\\p{L}+\\s+)?" + PART,
              AS_TOLD + "en\\s+(?:el|la|los|las)\\s+(?:\\p{L}+\\s+)?" + PART,
              "(?:" + SEE + "|" + AS_TOLD + ")(?:más\\s+)?(?:adelante|arriba|abajo|atrás)\\b",
              "\\(" + SEE + "(?:el|la|los|las)?\\s*[“«]"),
          FLAGS);

  private static final Starts STARTS = Starts.at("(CcRrSsſVv");

  /** A part of something else: of a law, of a website. */
  private static final Pattern OF_ANOTHER =
      Pattern.compile(
          "^[^.;]{0,80}?\\bdel?\\s+(?:la\\s+|los\\s+|las\\s+|su\\s+|este\\s+|dicho\\s+)?"
              + "(?:ley|constitución|reglamento|código|artículo|programa|plan|convenio|acuerdo|tratado"
              + "|sitio|portal|página|libro|documento|guía|manual|estudio|publicación|revista|foro"
              + "|congreso|seminario|encuentro|curso|agenda|museo|feria|metro|serie|obra)\\b",
          FLAGS);

  ReferenciaSinEnlaceRule(Passages passages) {
    super(
        passages,
        "ver ",
        "vea ",
        "véase",
        "véanse",
        "consult",
        "consúlt",
        "remít",
        "cf",
        "como se ",
        "según se ",
        "como ya ",
        "según ya ");
  }

  @Override
  public String code() {
    return "referencia-sin-enlace";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    String text = passage.text();
    return passage
        .find(POINTER, STARTS)
        .filter(m -> !isLinked(m, text) && !OF_ANOTHER.matcher(text.substring(m.end())).find())
        .map(m -> found(m, passage));
  }

  private static boolean isLinked(MatchResult match, String text) {
    Sentence sentence = Sentence.at(text, match.start());
    return text.substring(sentence.start(), sentence.end()).indexOf(Passage.STAND_IN) >= 0;
  }

  private Finding found(MatchResult match, Passage passage) {
    int end = end(match, passage.text());
    return Finding.of(
        Diagnostic.warning(
            code(),
            passage.place(match.start(), end),
            passage.text().substring(match.start(), end)));
  }

  /** The pointer with the name that it gives, up to where its clause ends. */
  private static int end(MatchResult match, String text) {
    int end = match.end();
    while (end < text.length() && ".;,)".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
