package mx.cdmx.informe.validate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** What adds something about a thing already known is parted from it by a comma. */
final class ComaAnteExplicativaRule extends PassageRule {
  private static final List<String> STEMS =
      List.of(
          "organiz", "impart", "convoc", "realiz", "celebr", "coordin", "promov", "presid",
          "encabez", "dirig", "public", "impuls", "gestion", "otorg", "emit", "elabor", "suscrit",
          "firm");
  private static final String DONE = "(?:" + String.join("|", STEMS) + ")";
  private static final String HELD =
      "(?:organiz|imparti|convoc|realiz|celebr|inaugur|llev)(?:ó|aron|eron)(?: a cabo)?"
          + "(?: de (?:forma|manera) \\p{L}+)?";
  private static final String TELLS =
      "(?:" + FiniteVerb.ANY + "|(?:busca|contempla|consta|cuenta|permite|reúne|ofrece)\\b)";

  private static final String THE = "(?:el|la) (?:" + Events.SINGULAR + ")(?: virtual| en línea)?";

  private static final Starts AT_HELD = Starts.atWord("cilor");

  /** Each with the words before the comma and those after it. */
  private static final List<Turn> OPEN =
      List.of(
          made("(?:[Dd]icho|[Ee]ste)", "o"),
          made("(?:[Dd]ich|[Ee]st)a", "a"),
          made("(?:[Dd]ich|[Ee]st)os", "os"),
          made("(?:[Dd]ich|[Ee]st)as", "as"),
          Turn.of(
                  Stream.of("” ", "» ").flatMap(q -> STEMS.stream().map(q::concat)).toList(),
                  "([”»])( " + DONE + "[ai]d[oa]s? (?:de (?:forma|manera) \\p{L}+ )?por\\b)")
              .from(Starts.at("”»")),
          Turn.of(" donde", "(?<!\\p{L})(" + HELD + " " + THE + ")( donde\\b)").from(AT_HELD),
          Turn.of(
                  List.of(
                      "que constó",
                      "que duró",
                      "que incluyó",
                      "que tuvo",
                      "que contó",
                      "que abordó",
                      "que reunió",
                      "que se llevó",
                      "que se realizó",
                      "que se celebró"),
                  "(?<!\\p{L})("
                      + HELD
                      + " "
                      + THE
                      + ")( que (?:constó|duró|incluyó|tuvo|contó|abordó|reunió"
                      + "|se (?:llevó|realizó|celebró))\\b)")
              .from(AT_HELD),
          Turn.of(
                  List.of("este ", "esta "),
                  "(?=[Ee]st[ea] )(?<!\\p{L})([Ee]st[ea] (?:"
                      + Events.SINGULAR
                      + "))( que "
                      + TELLS
                      + ")")
              .from(Starts.atWord("Ee")),
          Turn.of(
                  List.of("” que", "» que"),
                  "[“«](?<=\\b(?:el|la|del|al) (?:"
                      + Events.SINGULAR
                      + ") .)[^“”«»]{1,120}+([”»])( que "
                      + TELLS
                      + ")")
              .from(Starts.at("“«")),
          Turn.of(
                  " con sede en",
                  "(?=[Dd]el? )(?<!\\p{L})[Dd]el? (?:la )?(\\p{Lu}\\p{L}+|\\(\\p{Lu}+\\))( con sede en\\b)")
              .from(Starts.atWord("Dd")));

  ComaAnteExplicativaRule(Passages passages) {
    super(passages);
  }

  /** “dicho Seminario organizado por”, in one gender and number. */
  private static Turn made(String which, String ending) {
    return Turn.of(
            "d" + ending + " por",
            "(?<!\\p{L})(" + which + " \\p{L}+)( " + DONE + "[ai]d" + ending + " por\\b)")
        .from(Starts.atWord("DdEe"));
  }

  @Override
  public String code() {
    return "coma-ante-explicativa";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    return OPEN.stream().flatMap(turn -> turn.in(passage)).map(m -> finding(passage, m));
  }

  private Finding finding(Passage passage, MatchResult m) {
    return Finding.of(
        Diagnostic.warning(
            code(),
            passage.place(m.start(1), m.end()),
            passage.around(m.start(1), m.end()),
            passage.around(m.start(1), m.end(), m.group(1) + "," + m.group(2))));
  }
}
