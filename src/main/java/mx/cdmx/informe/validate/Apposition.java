package mx.cdmx.informe.validate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A name that says more of what is before it, between commas: Cuenca, Ecuador, para… */
final class Apposition implements Inciso {
  private static final String NAME = "\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+)*+";

  private static final Pattern PLACE =
      pattern(
          "(?=\\p{Lu})(?<= )(?<= (?:en|de|a|desde|para|hacia|hasta|con|por) |; |; y )("
              + NAME
              + ", "
              + NAME
              + "(?: del? \\p{Lu}\\p{L}+)?)( (?!del?\\b|[yeou]\\b)\\p{Ll}+| y (?:"
              + FiniteVerb.ANY
              + "))");

  private static final Pattern REGION =
      pattern("América|Asia|África|Europa|Oceanía|.*(?:Latina|américa|Caribe|Central)");

  /** What somebody is, up to the comma before who it is. */
  private static final Pattern CHARGE =
      pattern(
          "\\b(?:[Jj]ef[ea]|(?:[Ss]ub)?[Ss]ecretari[oa]|[Mm]inistr[oa]|[Cc]anciller"
              + "|[Aa]lcald(?:e|esa)|[Pp]resident[ea]|[Dd]irectora?|[Cc]oordinadora?"
              + "|[Ee]mbajadora?|[Gg]obernadora?|[Cc]ónsul|[Tt]itular|[Rr]ectora?)s?"
              + " [^.,;:()]*+(?:\\(\\p{Lu}[^()]*+\\))?\\z");

  private static final int LONGEST_CHARGE = 200;

  /** What looks like a person's name and is a place's or an office's. */
  private static final String NO_PERSON =
      "(?!(?:Asociación|Banco|Buenos|Casa|Centro|Ciudad|Comisión|Consejo|Dirección|El|Estados|Fondo"
          + "|Fundación|Instituto|La|Las|Los|Museo|Naciones|Nueva|Nuevo|Organización|Programa|Red"
          + "|Reino|Río|San|Santa|Secretaría|Unión|Universidad)\\b)";

  private static final Turn PERSON =
      Turn.of(
              List.of(
                  "jef",
                  "secretari",
                  "ministr",
                  "canciller",
                  "alcald",
                  "president",
                  "director",
                  "coordinador",
                  "embajador",
                  "gobernador",
                  "cónsul",
                  "titular",
                  "rector"),
              ", (?=\\p{Lu}\\p{Ll}+[ -]\\p{Lu})"
                  + NO_PERSON
                  + "(\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}[\\p{L}-]+)++)"
                  + "( (?!del?\\b|las?\\b|los\\b|von\\b|van\\b|[eou]\\b)(?:y )?\\p{Ll}+)")
          .from(Starts.at(","));

  private static Pattern pattern(String regex) {
    return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
  }

  @Override
  public Stream<MissingComma> lacking(Passage passage) {
    return Stream.concat(
        places(passage).filter(Apposition::isPlace).map(MissingComma::sure),
        PERSON.in(passage).filter(m -> isPerson(passage, m)).map(MissingComma::likely));
  }

  private static Stream<MatchResult> places(Passage passage) {
    return Countries.mayFollowComma(passage.text()) ? passage.find(PLACE) : Stream.empty();
  }

  private static boolean isPerson(Passage passage, MatchResult found) {
    int from = Math.max(0, found.start() - LONGEST_CHARGE);
    return CHARGE.matcher(passage.text().substring(from, found.start())).find();
  }

  /** Whether the second name is a country, and the first neither that nor a region. */
  private static boolean isPlace(MatchResult found) {
    int comma = found.group(1).indexOf(',');
    String first = found.group(1).substring(0, comma);
    return Countries.has(found.group(1).substring(comma + 2))
        && !Countries.has(first)
        && !REGION.matcher(first).matches();
  }
}
