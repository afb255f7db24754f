package mx.cdmx.informe.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.diagnostics.SourceFile;
import mx.cdmx.informe.diagnostics.Span;
import org.junit.jupiter.api.Test;

/** When something is told of the same words. */
class ToldPlacesTest {
  private static final String CODE = "espacios";

  private final ToldPlaces told =
      new ToldPlaces(
          Stream.of(
              Diagnostic.warning(CODE, at("a.yaml", Span.of(4, 10, 5))),
              Diagnostic.warning(CODE, at("a.yaml", new Span(6, 30, 8, 3)))));

  @Test
  void touchesWhatHasACharacterInCommon() {
    assertThat(told.touch(CODE, at("a.yaml", Span.of(4, 14, 9)))).isTrue();
    assertThat(told.touch(CODE, at("a.yaml", Span.of(4, 1, 40)))).isTrue();
    assertThat(told.touch(CODE, at("a.yaml", Span.of(7, 1, 4)))).isTrue();
  }

  @Test
  void touchesTheWordBeside() {
    assertThat(told.touch(CODE, at("a.yaml", Span.of(4, 4, 5)))).isTrue();
    assertThat(told.touch(CODE, at("a.yaml", Span.of(4, 16, 5)))).isTrue();
  }

  @Test
  void touchesNothingElse() {
    assertThat(told.touch(CODE, at("a.yaml", Span.of(4, 1, 7)))).isFalse();
    assertThat(told.touch(CODE, at("a.yaml", Span.of(4, 17, 5)))).isFalse();
    assertThat(told.touch(CODE, at("a.yaml", Span.of(5, 10, 5)))).isFalse();
    assertThat(told.touch(CODE, at("b.yaml", Span.of(4, 10, 5)))).isFalse();
    assertThat(told.touch("tilde", at("a.yaml", Span.of(4, 10, 5)))).isFalse();
  }

  private static Place at(String file, Span span) {
    return Place.of(SourceFile.unread(Path.of(file), file), span);
  }
}
