package mx.cdmx.informe.hard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mx.cdmx.informe.cli.Run;
import mx.cdmx.informe.render.PageFaults;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is hard to print is delivered as well as all else: {@code build --final} takes it
 * (standards, page numbers, links, no word lost), and every page is as a page must be.
 */
final class HardPagesTest {
  private static final String SENTENCE =
      "La Secretaría del Medio Ambiente participó activamente en la elaboración de los materiales "
          + "del grupo de trabajo, con organizaciones internacionales y gobiernos locales de América "
          + "Latina y el Caribe comprometidos con la acción climática. ";

  @TempDir private Path folder;
  private HardEdition edition;

  @BeforeEach
  void start() throws IOException {
    edition = HardEdition.in(folder);
    edition.activity("transversal/primera", "Primera reunión", new Sentences(0).some(3));
  }

  /** Builds, and holds that no page has a fault; the text of the PDF, spaces made one. */
  private String printed() throws IOException {
    Run run = edition.build();
    assertThat(run.code()).as(run.err()).isZero();
    keep();
    try (PDDocument pdf = Loader.loadPDF(edition.pdf().toFile())) {
      assertThat(PageFaults.of(pdf)).isEmpty();
      PDFTextStripper text = new PDFTextStripper();
      text.setSortByPosition(true);
      return text.getText(pdf).replaceAll("[\\s\\p{Z}]+", " ");
    }
  }

  /** Where {@code -Dpaginas=FOLDER} asks for it, the PDF stays to be looked at. */
  private void keep() throws IOException {
    String wanted = System.getProperty("paginas");
    if (wanted != null) {
      String name =
          StackWalker.getInstance()
              .walk(s -> s.skip(2).findFirst())
              .map(StackWalker.StackFrame::getMethodName)
              .orElseThrow();
      Files.write(Path.of(wanted, name + ".pdf"), Files.readAllBytes(edition.pdf()));
    }
  }

  @Test
  void aTitleOfThreeHundredCharacters() throws IOException {
    String title =
        "Reunión de la Comisión Interinstitucional para la Cooperación Descentralizada ".repeat(4);
    edition.activity("transversal/titulo", title.substring(0, 297) + "fin", SENTENCE);

    assertThat(printed()).contains("fin 22 de septiembre");
  }

  @Test
  void aParagraphOfTwoPages() throws IOException {
    edition.activity("transversal/parrafo", "Un solo párrafo", new Sentences(2).some(60) + "Fin.");

    assertThat(printed()).contains("Fin.");
  }

  @Test
  void aTableAndOneThatGoesOverPages() throws IOException {
    String rows =
        IntStream.rangeClosed(1, 60)
            .mapToObj(i -> "| Ciudad %d | %s | %d |".formatted(i, "Intercambio de saberes", i * 7))
            .collect(Collectors.joining("\n"));
    edition.activity(
        "transversal/tablas",
        "Ciudades que participaron",
        """
        Se reunieron tres ciudades:

        | Ciudad | País | Tema | Días | Sesiones | Asistentes |
        | --- | --- | --- | ---: | ---: | ---: |
        | Bogotá | Colombia | Movilidad activa y urbanismo táctico | 3 | 12 | 1200 |
        | São Paulo | Brasil | Internacionalización de las universidades | 2 | 8 | 450 |
        | Seúl | República de Corea | Economía social | 5 | 20 | 15000 |

        Después hubo sesiones en otras sesenta:

        | Ciudad | Tema | Asistentes |
        | --- | --- | ---: |
        """
            + rows
            + "\n\nAsí terminó el ciclo.");

    assertThat(printed()).contains("Ciudad 60", "Así terminó el ciclo.");
  }

  @Test
  void anAddressOfTwoHundredCharacters() throws IOException {
    String address = "https://www.example.org/" + "informe-semestral/".repeat(10) + "pagina";
    edition.activity(
        "transversal/enlace",
        "Un enlace largo",
        SENTENCE
            + "El acta está en "
            + address
            + " desde octubre. Véase también [el acta]("
            + address
            + ").",
        "enlaces:",
        "  - {titulo: Acta de la sesión, url: \"" + address + "\"}");

    assertThat(printed().replace(" ", "")).contains(address);
  }

  @Test
  void aListThreeDeep() throws IOException {
    edition.activity(
        "transversal/lista",
        "Una lista",
        """
        Se acordó lo siguiente:

        - Primero, que las ciudades compartan lo que saben:
          - en materia de agua, con visitas técnicas a las plantas y a los humedales de las demás;
          - en materia de salud:
            1. con guías para el cuidado de las personas mayores que viven solas, en su lengua;
            2. con cursos en línea.
        - Segundo, que haya otra reunión.
        """);

    assertThat(printed()).contains("con cursos en línea.");
  }

  @Test
  void wordsOfManyLanguages() throws IOException {
    edition.catalogue(
        "glosario",
        "Nāhuatlahtōlli in Tenōchtitlan: {lengua: nah}",
        "Col·laboració amb l’Hospitalet de Llobregat: {lengua: ca}",
        "Ações de cooperação em São Paulo: {lengua: pt}",
        "Współpraca miast — Łódź i Gdańsk: {lengua: pl}",
        "Hợp tác quốc tế của Thành phố Hồ Chí Minh và Đà Nẵng: {lengua: vi}");
    edition.activity(
        "transversal/lenguas",
        "Łódź, Đà Nẵng, L’Hospitalet, São Paulo y Tenōchtitlan",
        """
        En seis ciudades se presentaron *Nāhuatlahtōlli in Tenōchtitlan*, *Col·laboració amb l’Hospitalet de
        Llobregat*, *Ações de cooperação em São Paulo*, *Współpraca miast — Łódź i Gdańsk* y
        *Hợp tác quốc tế của Thành phố Hồ Chí Minh và Đà Nẵng*.
        """);

    assertThat(printed())
        .contains("Nāhuatlahtōlli", "l’Hospitalet de Llobregat, Ações", "Gdańsk y Hợp tác quốc tế");
  }

  @Test
  void anEjeWithoutActivities() throws IOException {
    edition.apartados(
        "  - {id: transversal, titulo: Acciones transversales}",
        "  - {id: eje-1, titulo: Igualdad de Derechos}",
        "  - {id: eje-2, titulo: Ciudad Sustentable}");
    edition.activity("eje-2/reunion", "Reunión de ciudades", SENTENCE);

    assertThat(printed())
        .contains(
            "Igualdad de Derechos",
            "En este informe no hay actividades de este apartado.",
            "Reunión de ciudades");
  }

  @Test
  void anEditionOfOneActivity() throws IOException {
    assertThat(printed()).contains("Primera reunión");
  }

  @Test
  void anEditionOfSixHundredActivities() throws IOException {
    edition.apartados(
        "  - {id: transversal, titulo: Acciones transversales}",
        "  - id: eje-1",
        "    titulo: Igualdad de Derechos",
        "    bloques: [{id: general, titulo: Acciones generales}]",
        "    categorias: [{id: foros, titulo: Foros, bloque: general}, {id: otras, titulo: Otras acciones, bloque: general}]");
    for (int i = 1; i <= 599; i++) {
      edition.activity(
          "eje-1/actividad-%03d".formatted(i),
          "Encuentro de ciudades, sesión %d".formatted(i),
          new Sentences(i).some(2 + i % 7),
          "bloque: general",
          "categoria: " + (i % 3 == 0 ? "foros" : "otras"));
    }

    assertThat(printed()).contains("sesión 599");
  }
}
