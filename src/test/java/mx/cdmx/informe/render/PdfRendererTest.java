package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import mx.cdmx.informe.compose.PrintedIndice.Entrada;
import mx.cdmx.informe.compose.PrintedIndice.Llamada;
import mx.cdmx.informe.compose.Report;
import mx.cdmx.informe.render.IndexPages.Run;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PdfRendererTest {
  private static final String LONG =
      "Reunión de la Comisión Interinstitucional para la Cooperación Descentralizada y Solidaria ";

  @TempDir static Path fotos;

  @BeforeAll
  static void photograph() {
    SampleReport.photos(fotos);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG"})
  void givesEqualBytesInAnyLocaleTimeZoneAndFolder(String language, @TempDir Path elsewhere) {
    byte[] here = render(SampleReport.rich(true));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Path templates = TemplatesCopy.in(elsewhere).folder();
      assertThat(new PdfRenderer(templates).render(SampleReport.rich(true), fotos).bytes())
          .isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void carriesNoDateButThatOfPublication() throws IOException {
    try (PDDocument pdf = load(SampleReport.bare())) {
      COSDictionary information = pdf.getDocumentInformation().getCOSObject();
      String xmp =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

      assertThat(information.getString(COSName.CREATION_DATE)).startsWith("D:20210131120000");
      assertThat(information.getString(COSName.MOD_DATE)).startsWith("D:20210131120000");
      assertThat(xmp.split("2021-01-31T12:00:00Z", -1)).hasSize(4);
      assertThat(xmp.replace("2021-01-31T12:00:00Z", "")).doesNotContainPattern("\\dT\\d");
    }
  }

  @Test
  void saysOfItselfTheSameInBothPlaces() throws IOException {
    try (PDDocument pdf = load(SampleReport.bare())) {
      var information = pdf.getDocumentInformation();
      String xmp =
          new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);

      assertThat(
              List.of(
                  information.getTitle(),
                  information.getAuthor(),
                  information.getSubject(),
                  information.getKeywords(),
                  information.getProducer()))
          .containsExactly(
              "Suplemento",
              "CGAAI",
              "Informe semestral al Congreso",
              "cooperación, ciudad",
              XmpPacket.PRODUCER)
          .allSatisfy(value -> assertThat(xmp).contains(">" + value + "<"));
      assertThat(xmp).contains("<rdf:li>es-MX</rdf:li>");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es-MX");
      assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
    }
  }

  @Test
  void labelsItsPagesAsTheyArePrinted() throws IOException {
    try (PDDocument pdf = load(SampleReport.rich(false))) {
      String[] labels = pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();

      assertThat(labels).startsWith("I", "II", "III", "4", "5", "6");
      assertThat(text(pdf, 3)).contains("julio a diciembre de 2020 III");
      assertThat(text(pdf, 6)).contains("julio a diciembre de 2020 6");
    }
  }

  @Test
  void namesEachActivityAsADestination() throws IOException {
    try (PDDocument pdf = load(SampleReport.rich(false))) {
      PDNamedDestination named = new PDNamedDestination("lista");
      int page = pdf.getDocumentCatalog().findNamedDestinationPage(named).retrievePageNumber();

      assertThat(text(pdf, page + 1)).contains("Lista de acuerdos");
    }
  }

  @Test
  void namesEachPageOfAnIndexOnceAndPagesInARowAsARun() {
    List<Llamada> calls =
        Stream.of("a", "b", "c", "d", "e", "f")
            .map(id -> new Llamada(id, "1.01", "Título"))
            .toList();
    IndexPages pages = new IndexPages(Map.of("a", 3, "b", 3, "c", 4, "d", 5, "e", 8, "f", 9));

    assertThat(pages.de(new Entrada("ONU", "", calls)))
        .extracting(Run::texto)
        .containsExactly("3–5", "8", "9");
  }

  @Test
  void embedsEveryFont() throws IOException {
    try (PDDocument pdf = load(SampleReport.rich(true))) {
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }

  @Test
  void stampsEveryPageOfADraftAndNoneOfAReport() throws IOException {
    try (PDDocument draft = load(SampleReport.rich(true));
        PDDocument report = load(SampleReport.rich(false))) {
      for (int page = 1; page <= draft.getNumberOfPages(); page++) {
        assertThat(text(draft, page).replaceAll("\\s", "")).contains("BORRADOR");
      }
      assertThat(new PDFTextStripper().getText(report)).doesNotContain("BORRADOR");
    }
  }

  @Test
  void printsMarkupAndTemplateLanguageInTitlesAsText() throws IOException {
    try (PDDocument pdf = load(SampleReport.titled("<b>${m.titulo}</b> &amp; <#stop>"))) {
      assertThat(text(pdf, 1).replaceAll("\\s+", " ")).contains("<b>${m.titulo}</b> &amp; <#stop>");
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("<b>${m.titulo}</b> &amp; <#stop>");
    }
  }

  @Test
  void losesNothingOfATitleOfThreeHundredCharacters() throws IOException {
    try (PDDocument pdf =
        load(SampleReport.titled(LONG.repeat(3) + LONG.substring(0, 30) + "FIN"))) {
      assertThat(text(pdf, 1)).contains("FIN");
      assertThat(text(pdf, 3).split("FIN", -1)).hasSizeGreaterThanOrEqualTo(4);
      assertThat(text(pdf, 5).split("FIN", -1)).hasSize(4);
      assertThat(pdf.getNumberOfPages()).isEqualTo(8);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {LONG, "Supercalifragilístico"})
  void printsNothingBeyondThePagesEdges(String words) throws IOException {
    try (PDDocument pdf = load(SampleReport.titled(words.strip().repeat(300 / words.length())))) {
      new PDFTextStripper() {
        @Override
        protected void writeString(String text, List<TextPosition> letters) {
          for (TextPosition letter : letters) {
            assertThat(letter.getX()).as(text).isBetween(20f, 612f - letter.getWidth());
            assertThat(letter.getY()).as(text).isBetween(20f, 780f);
          }
        }
      }.getText(pdf);
    }
  }

  @Test
  void putsAPhotoWithItsWordsOnThePage() throws IOException {
    try (PDDocument pdf = load(SampleReport.rich(false))) {
      assertThat(pdf.getPage(5).getResources().getXObjectNames()).isNotEmpty();
      assertThat(text(pdf, 6)).contains("El centro", "Fotografía: CGAAI");
    }
  }

  @Test
  void saysWhichPhotoIsMissing(@TempDir Path empty) {
    assertFails(
        RenderException.Kind.PHOTO,
        SampleReport.FOTO,
        () -> renderer().render(SampleReport.rich(false), empty));
  }

  @Test
  void refusesAPhotoThatIsNone(@TempDir Path broken) throws IOException {
    Files.writeString(broken.resolve(SampleReport.FOTO), "no soy una foto");

    assertFails(
        RenderException.Kind.PHOTO,
        SampleReport.FOTO,
        () -> renderer().render(SampleReport.rich(false), broken));
  }

  @Test
  void refusesAPhotoFromOutsideItsFolder(@TempDir Path folder) {
    TemplatesCopy spoilt =
        TemplatesCopy.in(folder)
            .spoil("impreso/apartados.ftlh", "${f.direccion}", "foto:///../${f.foto.archivo}?9x9");

    assertFails(
        RenderException.Kind.PHOTO,
        "../" + SampleReport.FOTO,
        () -> new PdfRenderer(spoilt.folder()).render(SampleReport.rich(false), fotos));
  }

  @Test
  void takesAWarningOfTheTypesetterForAnError(@TempDir Path folder) {
    TemplatesCopy spoilt =
        TemplatesCopy.in(folder).spoil("impreso/estilo.css", "body {", "body { colr: red;");

    assertFails(
        RenderException.Kind.TYPESETTING,
        "colr",
        () -> new PdfRenderer(spoilt.folder()).render(SampleReport.bare(), fotos));
  }

  @Test
  void takesALinkToNowhereForAnError(@TempDir Path folder) {
    TemplatesCopy spoilt =
        TemplatesCopy.in(folder).spoil("impreso/contenido.ftlh", "href=\"#${", "href=\"#x${");

    assertFails(
        RenderException.Kind.TYPESETTING,
        "xpresentacion",
        () -> new PdfRenderer(spoilt.folder()).render(SampleReport.bare(), fotos));
  }

  @Test
  void refusesATemplateThatLeavesATagOpen(@TempDir Path folder) {
    TemplatesCopy spoilt = TemplatesCopy.in(folder).spoil("impreso/portada.ftlh", "</h1>", "");

    assertFails(
        RenderException.Kind.MARKUP,
        "h1",
        () -> new PdfRenderer(spoilt.folder()).render(SampleReport.bare(), fotos));
  }

  @Test
  void fetchesNothingThatATemplateNamesOutsideThePhotos(@TempDir Path folder) {
    TemplatesCopy spoilt =
        TemplatesCopy.in(folder)
            .spoil(
                "impreso/portada.ftlh", "<h1", "<img src=\"file:///etc/hostname\" alt=\"x\"/><h1");

    assertThatThrownBy(() -> new PdfRenderer(spoilt.folder()).render(SampleReport.bare(), fotos))
        .isInstanceOf(RenderException.class);
  }

  private static PdfRenderer renderer() {
    return new PdfRenderer(SampleReport.TEMPLATES);
  }

  private static byte[] render(Report report) {
    return renderer().render(report, fotos).bytes();
  }

  private static PDDocument load(Report report) throws IOException {
    return Loader.loadPDF(render(report));
  }

  private static String text(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  private static void assertFails(RenderException.Kind kind, String detail, Runnable attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(
            RenderException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(kind);
              assertThat(e.detail()).contains(detail);
            });
  }
}
