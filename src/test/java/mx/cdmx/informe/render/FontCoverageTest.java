package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FontCoverageTest {
  private final FontCoverage coverage = new FontCoverage(SampleReport.TEMPLATES);

  @Test
  void coversWhatSpanishIsWrittenWith() {
    assertThat("aáéíóúüñÑÇ¿¡“”‘’«»–—…·ºª€$%&/@#№°½×\u00A0\u00AD".codePoints())
        .allMatch(coverage::covers);
  }

  @Test
  void coversWhatOnlyTheFallbackHas() {
    assertThat("→★☎".codePoints()).allMatch(coverage::covers);
  }

  @Test
  void coversNoIdeographNorEmojiNorReplacementMark() {
    assertThat("首尔🌍".codePoints()).noneMatch(coverage::covers);
  }

  @Test
  void saysWhichFontIsMissing(@TempDir Path nothing) {
    FontCoverage empty = new FontCoverage(nothing);

    assertThatThrownBy(() -> empty.covers('a'))
        .isInstanceOfSatisfying(
            RenderException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(RenderException.Kind.FONT);
              assertThat(e.detail()).endsWith(".ttf");
            });
  }
}
