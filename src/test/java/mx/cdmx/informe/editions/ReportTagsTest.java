package mx.cdmx.informe.editions;

import static mx.cdmx.informe.render.StructureReading.letters;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import mx.cdmx.informe.ReportCompiler;
import mx.cdmx.informe.aggregate.Outline;
import mx.cdmx.informe.cli.Run;
import mx.cdmx.informe.compose.Encargo;
import mx.cdmx.informe.compose.PrintedActividad;
import mx.cdmx.informe.compose.PrintedApartado;
import mx.cdmx.informe.compose.PrintedBloque;
import mx.cdmx.informe.compose.PrintedCategoria;
import mx.cdmx.informe.compose.PrintedIndice;
import mx.cdmx.informe.compose.Report;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.render.StructureReading;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who listens to the real report hears what its records say, all of it, in their order. */
final class ReportTagsTest {
  @TempDir private static Path folder;
  private static Edicion edicion;
  private static Report report;
  private static PDDocument pdf;
  private static StructureReading tags;

  @BeforeAll
  static void build() throws IOException {
    ReportCompiler compiler =
        new ReportCompiler(Run.PROJECT.resolve("templates"), folder, new Messages());
    edicion = PrintedEdition.load(PrintedEdition.CORRECTED);
    Outline outline = Outline.of(edicion);
    report = compiler.compose(edicion, outline, compiler.aggregate(edicion, outline), Encargo.TODO);
    pdf = Loader.loadPDF(compiler.pdf(report, edicion).bytes());
    tags = new StructureReading(pdf);
  }

  @AfterAll
  static void close() throws IOException {
    pdf.close();
  }

  private static Stream<PrintedActividad> actividades() {
    return report.apartados().stream().flatMap(PrintedApartado::actividades);
  }

  @Test
  void everyActivityIsReadWholeTitleFirstThenDateProseAndTheRest() {
    List<String> written =
        actividades()
            .map(
                a ->
                    a.numero()
                        + a.titulo()
                        + a.fecha()
                        + Jsoup.parse(a.html()).text()
                        + a.dependencias().stream()
                            .map(PrintedActividad.PrintedDependencia::siglas)
                            .collect(Collectors.joining())
                        + a.enlaces().stream()
                            .map(e -> e.titulo() + e.url())
                            .collect(Collectors.joining()))
            .map(StructureReading::letters)
            .toList();

    assertThat(tags.texts("Art")).isEqualTo(written);
  }

  @Test
  void activitiesAreReadInTheOrderOfTheRecords() {
    List<String> printed = actividades().map(PrintedActividad::id).toList();
    List<String> ordered =
        Outline.of(edicion).apartados().stream()
            .flatMap(a -> a.bloques().stream())
            .flatMap(b -> b.categorias().stream())
            .flatMap(c -> c.actividades().stream())
            .map(Actividad::id)
            .toList();

    assertThat(printed).isEqualTo(ordered);
  }

  @Test
  void headingsAreThoseOfTheOutlineAndSkipNoLevel() {
    List<String> outline = new ArrayList<>();
    for (PrintedApartado a : report.apartados()) {
      outline.add(a.nivel() + letters(a.rotulo() + a.numeral() + a.titulo()));
      for (PrintedBloque b : a.bloques()) {
        outline.add(b.nivel() + letters(b.titulo()));
        for (PrintedCategoria c : b.categorias()) {
          outline.add(c.nivel() + letters(c.titulo()));
          c.actividades().forEach(x -> outline.add(x.nivel() + letters(x.numero() + x.titulo())));
        }
      }
    }
    outline.removeIf(h -> h.length() == 1); // a group without a heading

    List<String> read = tags.headings();
    assertThat(read).containsSequence(outline);
    int last = 0;
    for (String heading : read) {
      int level = heading.charAt(0) - '0';
      assertThat(level).as(heading).isLessThanOrEqualTo(last + 1);
      last = level;
    }
  }

  @Test
  void contentsAreReadAsContents() {
    List<String> entries =
        report.contents().stream()
            .map(e -> letters(e.numeral() + e.titulo()).replaceAll("\\d+$", ""))
            .toList();
    assertThat(tags.texts("TOCI").stream().map(t -> t.replaceAll("\\d+$", "")))
        .containsSubsequence(entries);
    assertThat(tags.count("TOC")).isPositive();
  }

  @Test
  void aLetterOfAnIndexIsReadOnceWhereverItGoesOn() {
    List<String> indices =
        report.indices().stream()
            .map(i -> i.titulo() + i.nota() + words(i))
            .map(ReportTagsTest::withoutNumbers)
            .toList();

    assertThat(tags.texts("Sect").stream().map(ReportTagsTest::withoutNumbers))
        .containsSubsequence(indices);
  }

  private static String words(PrintedIndice indice) {
    return indice.letras().stream()
        .flatMap(
            l ->
                Stream.concat(
                    Stream.of(l.letra()), l.entradas().stream().map(e -> e.nombre() + e.siglas())))
        .collect(Collectors.joining());
  }

  private static String withoutNumbers(String text) {
    return letters(text).replaceAll("\\d", "");
  }

  @Test
  void listsAndTablesHaveTheirParts() {
    assertThat(tags.parentsOf("LI")).containsOnly("L");
    assertThat(tags.parentsOf("LBody")).containsOnly("LI");
    assertThat(tags.parentsOf("Caption")).isSubsetOf("Table", "Figure");
    assertThat(tags.parentsOf("TR")).isSubsetOf("Table", "THead", "TBody");
    assertThat(tags.parentsOf("TOCI")).containsOnly("TOC");
  }

  @Test
  void foreignWordsSayTheirLanguage() {
    Stream<String> activities =
        actividades().flatMap(a -> Stream.concat(foreign(a.titulo()), marked(a.html())));
    Stream<String> siglas =
        report.siglas().stream().filter(s -> !s.lengua().equals("es")).map(s -> s.significado());
    Stream<String> indices =
        report.indices().stream()
            .flatMap(i -> i.letras().stream())
            .flatMap(l -> l.entradas().stream())
            .flatMap(e -> foreign(e.nombre()));
    Stream<String> cuadros =
        report.anexos().stream()
            .flatMap(x -> x.tablas().stream())
            .flatMap(t -> t.grupos().stream())
            .flatMap(g -> foreign(g.titulo()));
    List<String> said =
        Stream.of(marked(report.presentacion().html()), activities, cuadros, siglas, indices)
            .flatMap(words -> words)
            .map(StructureReading::letters)
            .toList();

    assertThat(said).hasSizeGreaterThan(50);
    assertThat(tags.foreignIn("Document")).isEqualTo(String.join("", said));
  }

  private static Stream<String> marked(String html) {
    return Jsoup.parse(html).select("em[lang]").stream().map(e -> e.text());
  }

  private static Stream<String> foreign(String title) {
    return report.lenguas().partes(title).stream()
        .filter(p -> !p.lengua().isEmpty())
        .map(p -> p.texto());
  }

  @Test
  void aPictureHasItsWords() {
    assertThat(tags.figuresWithoutWords()).isEmpty();
  }

  @Test
  void aLinkSaysWhereItGoes() throws IOException {
    List<String> vague = new ArrayList<>();
    for (var page : pdf.getPages()) {
      for (var annotation : page.getAnnotations()) {
        if (annotation instanceof PDAnnotationLink link
            && letters(String.valueOf(link.getContents())).replaceAll("\\d", "").length() < 3) {
          vague.add(link.getContents());
        }
      }
    }
    assertThat(vague).isEmpty();
  }

  @Test
  void headsAndFoliosAreNotRead() {
    String name = letters(report.metadata().titulo() + report.metadata().periodo());
    assertThat(tags.all().split(name, -1)).as("on the cover and in the colophon").hasSize(3);
  }

  @Test
  void bookmarksAndNamesLeadToEveryActivity() throws IOException {
    var names = pdf.getDocumentCatalog().getNames().getDests().getNames();
    assertThat(names.keySet()).containsAll(actividades().map(PrintedActividad::id).toList());
    assertThat(bookmarks(pdf.getDocumentCatalog().getDocumentOutline()))
        .containsAll(actividades().map(a -> a.numero() + " " + a.titulo()).toList());
  }

  private static List<String> bookmarks(PDOutlineNode node) {
    return StreamSupport.stream(node.children().spliterator(), false)
        .flatMap((PDOutlineItem i) -> Stream.concat(Stream.of(i.getTitle()), bookmarks(i).stream()))
        .toList();
  }
}
