package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** A word takes its own preposition: {@code relacionado con}, {@code con base en}. */
final class PreposicionEquivocadaRule extends PassageRule {
  /**
   * Only what the Diccionario panhispánico de dudas or Fundéu advise against; {@code de acuerdo a},
   * {@code acorde a} and others that they admit are left alone.
   */
  private static final List<Regimen> REGIMENES =
      List.of(
          new Regimen(
              List.of("elacionado a", "elacionada a", "elacionados a", "elacionadas a"),
              "(relacionad[oa]s? )a(?! (?:nivel|partir|distancia|través|menudo|veces|la vez))",
              "con"),
          new Regimen("elación a", "(en relación )a", "con"),
          new Regimen("ortalecimiento a", "(fortalecimiento )a", "de"),
          new Regimen(
              List.of("aportar en", "aporta en", "aportan en", "aportó en", "aportaron en"),
              "(aport(?:ar|a|an|ó|aron) )en(?= (?:el|la|los|las) )",
              "a"),
          new Regimen(
              List.of("visita en", "visitas en", "oficial en", "oficiales en"),
              "(visitas?(?: oficial(?:es)?)? )en(?= (?:la Ciudad|el país))",
              "a"),
          new Regimen(
              List.of(
                  "olaborar con", "olabora con", "olaboran con", "olaboró con", "olaboraron con"),
              "(colabor(?:ar|a|an|ó|aron) )con(?= (?:el|los) (?:proyecto|programa|taller))",
              "en"),
          new Regimen("n base a", "()en base a", "con base en"),
          new Regimen("n base a", "(con base )a", "en"),
          new Regimen("onformidad a", "(de conformidad )a", "con"),
          new Regimen("unción a", "(en función )a", "de"),
          new Regimen("irtud a", "(en virtud )a", "de"),
          new Regimen("otivo a", "(con motivo )a", "de"),
          new Regimen("a base de", "()bajo la base de", "sobre la base de"),
          new Regimen("n miras ", "()en miras (?:a|de)", "con miras a"),
          new Regimen("l respecto de", "()al respecto de", "respecto de"),
          new Regimen(
              List.of(
                  "onsiste de",
                  "onsisten de",
                  "onsistió de",
                  "onsistieron de",
                  "onsistía de",
                  "onsistían de"),
              "(consist(?:e|en|ió|ieron|ía|ían) )de",
              "en"));

  PreposicionEquivocadaRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "preposicion-equivocada";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    return REGIMENES.stream()
        .filter(r -> passage.has(r.part()))
        .flatMap(r -> passage.find(r.wrong()).map(m -> finding(passage, m, r.right(m))));
  }

  private Finding finding(Passage passage, MatchResult m, String right) {
    return Finding.of(
        Diagnostic.warning(code(), passage.place(m.start(), m.end()), m.group(), right),
        passage.repair(code(), m.start(), m.end(), right));
  }

  /**
   * A word with another's preposition.
   *
   * @param part letters of which it has some, quick to look for
   * @param wrong what is wrong: the words that stay, the rest, and the article of {@code al}
   * @param right what to put in the place of the rest
   */
  private record Regimen(Clues part, Pattern wrong, String right) {
    Regimen(String part, String wrong, String right) {
      this(List.of(part), wrong, right);
    }

    Regimen(List<String> parts, String wrong, String right) {
      this(
          Clues.of(parts),
          Pattern.compile(
              "(?=\\p{L})(?<!\\p{L})" + wrong + "(l?)(?!\\p{L})",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
          right);
    }

    String right(MatchResult m) {
      String words = m.group(1) + right;
      String first = words.substring(0, 1);
      boolean isCapital = Character.isUpperCase(m.group().charAt(0));
      return (isCapital ? first.toUpperCase(Locale.ROOT) : first)
          + words.substring(1)
          + article(words, m.group(2));
    }

    /** The article of {@code al} and {@code del}, which joins only those. */
    private static String article(String words, String l) {
      boolean joins = words.endsWith(" a") || words.endsWith(" de");
      return l.isEmpty() ? "" : joins ? l : " el";
    }
  }
}
