package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import mx.cdmx.informe.diagnostics.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The caret stands under the fault, whatever stands before it. */
class ExcerptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plain letters       | abc mal          | 5 | 3 | 4 | 3
          accents             | México mal       | 8 | 3 | 7 | 3
          combining marks     | Me\u0301xico mal | 9 | 3 | 7 | 3
          East Asian          | 東京 mal           | 4 | 3 | 5 | 3
          emoji               | 🎉 mal            | 3 | 3 | 3 | 3
          a skin tone         | 👍🏽 mal          | 4 | 3 | 3 | 3
          a flag              | 🇲🇽 mal          | 4 | 3 | 3 | 3
          a family            | 👨‍👩‍👧 mal     | 7 | 3 | 3 | 3
          a heart as emoji    | ❤\uFE0F mal      | 4 | 3 | 3 | 3
          the wide underlined | con 東京 y         | 5 | 2 | 4 | 4
          """)
  void standsUnder(String what, String line, int column, int length, int lead, int width) {
    Excerpt excerpt = Excerpt.of(line, Span.of(1, column, length));
    assertThat(excerpt).as(what).isEqualTo(new Excerpt(line, lead, width));
  }

  @Test
  void aTabIsShownAsTheSpacesToItsStop() {
    assertThat(Excerpt.of("a\tmal", Span.of(1, 3, 3))).isEqualTo(new Excerpt("a   mal", 4, 3));
    assertThat(Excerpt.of("a\tb", Span.of(1, 2, 1))).isEqualTo(new Excerpt("a   b", 1, 3));
  }

  @Test
  void whatWouldMoveTheCursorIsShownAsAPicture() {
    assertThat(Excerpt.of("a\u0007\u001b[2J\u0085\u202eb", Span.of(1, 2, 1)))
        .isEqualTo(new Excerpt("a␇␛[2J\uFFFD\uFFFDb", 1, 1));
  }

  @Test
  void aLongLineIsCutAroundTheFault() {
    Excerpt excerpt = Excerpt.of("a".repeat(200) + "mal" + "b".repeat(200), Span.of(1, 201, 3));
    assertThat(excerpt.lead()).isEqualTo(41);
    assertThat(excerpt.shown()).isEqualTo("…" + "a".repeat(40) + "mal" + "b".repeat(57) + "…");
  }

  @Test
  void aFaultPastTheEndHasACaretToo() {
    assertThat(Excerpt.of("abc", Span.of(1, 4, 1))).isEqualTo(new Excerpt("abc", 3, 1));
  }
}
