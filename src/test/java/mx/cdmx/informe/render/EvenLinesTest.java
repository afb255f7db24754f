package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class EvenLinesTest {
  private static final FontFace FACE = FontFace.of("Source Sans 3", 600);
  private static final String TITLE =
      "Celebración de efemérides internacionales en la Ciudad de México";

  private final TextMeasure measure = new TextMeasure(SampleReport.TEMPLATES.resolve("fonts"));
  private final EvenLines even = new EvenLines(measure);

  @Test
  void leaveNothingFreeBesideATitleOfOneLine() {
    assertThat(even.spare("Premio WSIS", FACE, 12, 300)).isZero();
  }

  @Test
  void takeNoMoreLinesThanTheTitleTookBefore() {
    int spare = even.spare(TITLE, FACE, 12, 300);

    assertThat(spare).isPositive();
    assertThat(measure.lines(TITLE, FACE, 12, 300 - spare)).isEqualTo(2);
  }

  @Test
  void wouldBeOneMoreWithLittleLessRoom() {
    int spare = even.spare(TITLE, FACE, 12, 300);

    assertThat(measure.lines(TITLE, FACE, 12, 300 - spare - 4)).isEqualTo(3);
  }

  @Test
  void leaveNothingFreeBesideAWordThatIsLongerThanTheLine() {
    assertThat(even.spare("x".repeat(300), FACE, 12, 300)).isBetween(0, 150);
  }

  @Test
  void leaveATitleWithASlashAsItIs() {
    assertThat(even.spare(TITLE + " todas/todos", FACE, 12, 300)).isZero();
  }

  @Test
  void tieSmallWordsToWhatTheyLead() {
    assertThat(EvenLines.tied("Informe de la acción del Gobierno y la Sede"))
        .isEqualTo("Informe de\u00a0la\u00a0acción del\u00a0Gobierno y\u00a0la\u00a0Sede");
  }
}
