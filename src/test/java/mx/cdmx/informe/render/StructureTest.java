package mx.cdmx.informe.render;

import static mx.cdmx.informe.render.StructureTree.elements;
import static mx.cdmx.informe.render.StructureTree.ofType;
import static mx.cdmx.informe.render.StructureTree.within;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader of tags meets, which a validator does not judge. */
final class StructureTest {
  @TempDir static Path fotos;
  private static PDDocument pdf;
  private static PageText text;

  @BeforeAll
  static void render() throws IOException {
    SampleReport.photos(fotos);
    pdf =
        Loader.loadPDF(
            new PdfRenderer(SampleReport.TEMPLATES)
                .render(SampleReport.rich(false), fotos)
                .bytes());
    text = new PageText(pdf);
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  @Test
  void anActivityIsReadInTheOrderTitleDateProseAndThenTheRest() {
    assertThat(text.of(activity("Foro con foto")))
        .containsSubsequence(
            "T.02",
            "Foro con foto",
            "19 al 23 de octubre",
            "webinar",
            "solución",
            "SD0",
            "SD3",
            "Sitio del foro",
            "El centro");
  }

  @Test
  void dependenciasStandRightBehindTheProseEvenWithoutADate() {
    assertThat(text.of(activity("Reunión número 1 ")))
        .matches("(?s).*1\\.02\\s+Reunión número 1\\s+La Secretaría.*climática\\.\\s+SD0.*SD6");
  }

  @Test
  void headingsStartAtOneAndSkipNoLevel() {
    List<Integer> levels =
        elements(pdf, e -> e.getStructureType().matches("H[1-6]")).stream()
            .map(e -> e.getStructureType().charAt(1) - '0')
            .toList();

    assertThat(levels).startsWith(1, 2, 2, 2, 3).contains(5);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
    }
  }

  @Test
  void noHeadingStandsAloneAtThePagesFoot() {
    List<PDStructureElement> read =
        elements(pdf, e -> e.getStructureType().matches("H[1-6]|P|LI|TOCI"));
    for (int i = 0; i < read.size() - 1; i++) {
      if (read.get(i).getStructureType().startsWith("H")) {
        assertThat(text.page(read.get(i + 1)))
            .as(text.of(read.get(i)))
            .isEqualTo(text.page(read.get(i)));
      }
    }
  }

  @Test
  void contentsAreATableOfContentsOfReferences() {
    List<PDStructureElement> items = elements(pdf, ofType("TOCI"));

    assertThat(items).hasSize(7 + 1 + 3);
    assertThat(items)
        .allSatisfy(
            item -> {
              assertThat(within(item, ofType("Reference"))).hasSize(1);
              assertThat(within(item, ofType("Link"))).hasSize(1);
            });
    assertThat(elements(pdf, e -> List.of("Part", "L").contains(e.getStructureType())))
        .as("lists of the prose, of links, of acronyms and of an index only")
        .hasSize(3 + 2);
  }

  @Test
  void anOpeningIsOneHeadingOfItsNumeralAndName() {
    assertThat(elements(pdf, ofType("H2")).stream().map(text::of))
        .anyMatch(h -> h.matches("Eje[\\s\\p{Z}]+1[\\s\\p{Z}]+Igualdad de Derechos"));
  }

  @Test
  void foreignWordsHaveTheirLanguageAndAcronymsTheirName() {
    assertThat(elements(pdf, e -> "en".equals(e.getLanguage())).stream().map(text::of))
        .containsExactly("webinar");
    assertThat(elements(pdf, e -> "Secretaría 0".equals(e.getExpandedForm()))).isNotEmpty();
  }

  @Test
  void aPhotoSaysWhatItShows() {
    assertThat(elements(pdf, ofType("Figure")).stream().map(e -> e.getAlternateDescription()))
        .containsExactly("Una ciudad de noche");
  }

  @Test
  void noElementIsEmptyAndNoLinkHasAnEmptyAlternative() {
    assertThat(elements(pdf, e -> e.getKids().isEmpty())).isEmpty();
    assertThat(elements(pdf, e -> "".equals(e.getAlternateDescription()))).isEmpty();
  }

  @Test
  void bookmarksFollowTheReport() {
    PDOutlineNode outline = pdf.getDocumentCatalog().getDocumentOutline();

    assertThat(outline.children())
        .extracting(PDOutlineItem::getTitle)
        .containsExactly(
            "Contenido",
            "Presentación",
            "Apartado T. Acciones transversales",
            "Eje 1. Igualdad de Derechos",
            "Siglas",
            "Índice de socios");
    PDOutlineItem eje =
        StreamSupport.stream(outline.children().spliterator(), false).toList().get(3);
    assertThat(eje.children())
        .extracting(PDOutlineItem::getTitle)
        .containsExactly("Acciones generales", "Acciones COVID-19");
  }

  private static PDStructureElement activity(String title) {
    return elements(pdf, ofType("Art")).stream()
        .filter(e -> text.of(e).contains(title))
        .findFirst()
        .orElseThrow();
  }
}
