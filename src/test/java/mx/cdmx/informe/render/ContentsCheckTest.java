package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The printed page numbers are checked against the pages, and wrong ones are found. */
final class ContentsCheckTest {
  @TempDir static Path fotos;

  @BeforeAll
  static void photograph() {
    SampleReport.photos(fotos);
  }

  @Test
  void passesARightReport() {
    assertThatCode(() -> render(SampleReport.TEMPLATES)).doesNotThrowAnyException();
  }

  @Test
  void findsAWrongNumberInTheContents(@TempDir Path folder) {
    Path spoilt =
        TemplatesCopy.in(folder)
            .spoil(
                "impreso/estilo.css",
                ".contenido .titular {",
                ".contenido .folio::after { content: \"99\" } .contenido .titular {")
            .folder();

    assertFinds("#presentacion: 99 ≠ 4", spoilt);
  }

  @Test
  void findsAWrongNumberOnAnOpeningPage(@TempDir Path folder) {
    Path spoilt =
        TemplatesCopy.in(folder)
            .spoil(
                "impreso/estilo.css",
                ".indice {",
                ".indice .folio::after { content: \"98\" } .indice {")
            .folder();

    assertFinds("#transversal.eventos: 98 ≠ 6", spoilt);
  }

  @Test
  void findsAWrongNumberInACrossReference(@TempDir Path folder) {
    Path spoilt =
        TemplatesCopy.in(folder)
            .spoil(
                "impreso/estilo.css",
                "abbr {",
                ".prosa .referencia-pagina::after { content: \" p. 97\" } abbr {")
            .folder();

    assertFinds("#lista: 97 ≠ 8", spoilt);
  }

  @Test
  void findsAnEntryThatIsNotOnThePage(@TempDir Path folder) {
    Path spoilt =
        TemplatesCopy.in(folder)
            .spoil("impreso/estilo.css", ".indice {", ".indice { display: none } .indice {")
            .folder();

    assertFinds("11 ≠ 7", spoilt);
  }

  private static void assertFinds(String detail, Path templates) {
    assertThatThrownBy(() -> render(templates))
        .isInstanceOfSatisfying(
            RenderException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(RenderException.Kind.PAGE_NUMBER);
              assertThat(e.detail()).contains(detail);
            });
  }

  private static byte[] render(Path templates) {
    return new PdfRenderer(templates).render(SampleReport.rich(false), fotos).bytes();
  }
}
