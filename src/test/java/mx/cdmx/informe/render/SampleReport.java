package mx.cdmx.informe.render;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import mx.cdmx.informe.compose.ContentsEntry;
import mx.cdmx.informe.compose.Lenguas;
import mx.cdmx.informe.compose.Metadata;
import mx.cdmx.informe.compose.PrintedActividad;
import mx.cdmx.informe.compose.PrintedActividad.PrintedDependencia;
import mx.cdmx.informe.compose.PrintedActividad.PrintedEnlace;
import mx.cdmx.informe.compose.PrintedActividad.PrintedFoto;
import mx.cdmx.informe.compose.PrintedApartado;
import mx.cdmx.informe.compose.PrintedBloque;
import mx.cdmx.informe.compose.PrintedBusqueda;
import mx.cdmx.informe.compose.PrintedBusqueda.Filtro;
import mx.cdmx.informe.compose.PrintedBusqueda.Marca;
import mx.cdmx.informe.compose.PrintedBusqueda.Opcion;
import mx.cdmx.informe.compose.PrintedCategoria;
import mx.cdmx.informe.compose.PrintedIndice;
import mx.cdmx.informe.compose.PrintedIndice.Entrada;
import mx.cdmx.informe.compose.PrintedIndice.Letra;
import mx.cdmx.informe.compose.PrintedIndice.Llamada;
import mx.cdmx.informe.compose.PrintedPresentacion;
import mx.cdmx.informe.compose.PrintedSigla;
import mx.cdmx.informe.compose.Report;

/** Reports for the tests: a rich one that has a bit of everything, and a bare one. */
final class SampleReport {
  static final Path TEMPLATES = Path.of("templates");
  static final String FOTO = "estrado.jpg";

  private static final String PROSA =
      "<p>La Secretaría del Medio Ambiente participó activamente en la elaboración de los materiales"
          + " generados por el grupo de trabajo, con organizaciones internacionales y gobiernos"
          + " locales de América Latina y el Caribe comprometidos con la acción climática.</p>";

  private SampleReport() {}

  /** Two apartados, one with bloques and one without, and each thing that prose can hold. */
  static Report rich(boolean borrador) {
    PrintedApartado transversal =
        apartado("transversal", "Apartado", "T", "Acciones transversales", sinBloques());
    PrintedApartado eje = apartado("eje-1", "Eje", "1", "Igualdad de Derechos", conBloques());
    return report(List.of(transversal, eje), borrador);
  }

  /** A report with its figures: the summary with every kind of chart and the map, the annexes. */
  static Report withFigures() {
    PrintedApartado eje = apartado("eje-1", "Eje", "1", "Igualdad de Derechos", conBloques());
    return report(List.of(eje), false, true);
  }

  /** One apartado of an unknown colour with one activity that has nothing but a title and prose. */
  static Report bare() {
    return saying(PROSA);
  }

  /** One apartado of an unknown colour with one activity of this prose. */
  static Report saying(String html) {
    PrintedActividad sola = actividad("sola", "S.01", 3, "Única", "", html, List.of(), List.of());
    return report(
        List.of(
            apartado(
                "suplemento",
                "Apartado",
                "S",
                "Suplemento",
                List.of(bloque("", "", 3, categoria("", "", 3, sola))))),
        false);
  }

  /** The rich report with another title for the report, one activity and one categoría. */
  static Report titled(String titulo) {
    PrintedActividad con =
        actividad("con-titulo", "1.01", 4, titulo, "1 de julio", PROSA, List.of(), List.of());
    return report(
        List.of(
            apartado(
                "eje-1",
                "Eje",
                "1",
                titulo,
                List.of(
                    bloque(
                        "eje-1.general",
                        titulo,
                        3,
                        categoria("eje-1.general.c", titulo, 4, con))))),
        false);
  }

  /** One activity, and photos of these files in it, each with its words. */
  static Report withPhotos(List<String> archivos) {
    List<PrintedFoto> fotos =
        archivos.stream()
            .map(a -> new PrintedFoto(a, "Vista de " + a, "Leyenda de " + a, "CGAAI"))
            .toList();
    PrintedActividad foro =
        actividad("fotos", "S.01", 3, "Foro", "1 de julio", PROSA, List.of(), fotos);
    PrintedActividad otra =
        actividad("otra", "S.02", 3, "Otra", "2 de julio", PROSA, List.of(), List.of());
    return report(
        List.of(
            apartado(
                "suplemento",
                "Apartado",
                "S",
                "Suplemento",
                List.of(bloque("", "", 3, categoria("", "", 3, foro, otra))))),
        false);
  }

  /** A folder's photo, as {@link #rich} names it. */
  static Path photos(Path folder) {
    BufferedImage image = new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB);
    Graphics2D paint = image.createGraphics();
    paint.setColor(new Color(0x6E, 0x8B, 0xA3));
    paint.fillRect(0, 0, 640, 360);
    paint.setColor(new Color(0x2B, 0x33, 0x40));
    IntStream.range(0, 12).forEach(i -> paint.fillRect(i * 54, 300 - i % 5 * 30, 40, 200));
    paint.dispose();
    try {
      ImageIO.write(image, "jpg", folder.resolve(FOTO).toFile());
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<PrintedBloque> sinBloques() {
    PrintedActividad fuera =
        actividad(
            "fuera",
            "T.01",
            3,
            "Cumbre de alcaldías",
            "julio a diciembre",
            PROSA,
            List.of(),
            List.of());
    PrintedActividad foro =
        actividad(
            "foro",
            "T.02",
            4,
            "Foro con foto",
            "19 al 23 de octubre",
            "<p>Un <em lang=\"en\">webinar</em> sobre <strong>derechos</strong>, ver <a"
                + " class=\"referencia\" href=\"#lista\">Lista de acuerdos, <span"
                + " class=\"referencia-apartado\">Eje 1</span><span class=\"referencia-pagina\""
                + " data-ancla=\"#lista\"></span></a>.</p><blockquote><p>Somos parte de la"
                + " solución.</p></blockquote>",
            List.of(
                new PrintedEnlace("Sitio del foro", "https://foro.example.org/" + "a".repeat(150))),
            List.of(new PrintedFoto(FOTO, "Una ciudad de noche", "El centro", "CGAAI")));
    return List.of(
        bloque(
            "",
            "",
            3,
            categoria("", "", 3, fuera),
            categoria("transversal.eventos", "Eventos y foros", 3, foro)));
  }

  private static List<PrintedBloque> conBloques() {
    PrintedActividad lista =
        actividad(
            "lista",
            "1.01",
            5,
            "Lista de acuerdos",
            "12 de julio, 15 de septiembre y 10 de diciembre",
            "<p>Se acordó:</p><ul><li>compartir <a href=\"https://example.org\">datos</a>;</li>"
                + "<li>otra cosa.</li></ul><ol><li>Primero</li><li>Segundo</li></ol><p>Y<br />fin.</p>",
            List.of(),
            List.of());
    PrintedActividad[] muchas =
        IntStream.rangeClosed(1, 14)
            .mapToObj(
                i ->
                    actividad(
                        "covid-" + i,
                        String.format(Locale.ROOT, "1.%02d", i + 1),
                        4,
                        "Reunión número " + i,
                        "",
                        PROSA.repeat(1 + i % 3),
                        List.of(),
                        List.of()))
            .toArray(PrintedActividad[]::new);
    return List.of(
        bloque(
            "eje-1.general",
            "Acciones generales",
            3,
            categoria("eje-1.general.eventos", "Eventos internacionales", 4, lista)),
        bloque("eje-1.covid", "Acciones COVID-19", 3, categoria("", "", 4, muchas)));
  }

  private static PrintedActividad actividad(
      String id,
      String numero,
      int nivel,
      String titulo,
      String fecha,
      String html,
      List<PrintedEnlace> enlaces,
      List<PrintedFoto> fotos) {
    List<PrintedDependencia> dependencias =
        IntStream.range(0, id.length())
            .mapToObj(i -> new PrintedDependencia("SD" + i, "Secretaría " + i))
            .toList();
    return new PrintedActividad(
        id, numero, nivel, titulo, fecha, html, dependencias, enlaces, fotos);
  }

  private static PrintedCategoria categoria(
      String ancla, String titulo, int nivel, PrintedActividad... actividades) {
    return new PrintedCategoria(ancla, nivel, titulo, List.of(actividades));
  }

  private static PrintedBloque bloque(
      String ancla, String titulo, int nivel, PrintedCategoria... categorias) {
    return new PrintedBloque(ancla, nivel, titulo, List.of(categorias));
  }

  private static PrintedApartado apartado(
      String id, String rotulo, String numeral, String titulo, List<PrintedBloque> bloques) {
    List<ContentsEntry> contents = new ArrayList<>();
    for (PrintedBloque b : bloques) {
      boolean headed = !b.titulo().isEmpty();
      if (headed) {
        contents.add(new ContentsEntry(2, b.ancla(), "", b.titulo(), id));
      }
      b.categorias().stream()
          .filter(c -> !c.titulo().isEmpty())
          .map(c -> new ContentsEntry(headed ? 3 : 2, c.ancla(), "", c.titulo(), id))
          .forEach(contents::add);
    }
    return new PrintedApartado(
        id, id, rotulo, numeral, 2, titulo, titulo, SampleCifras.datos(), contents, bloques);
  }

  private static Report report(List<PrintedApartado> apartados, boolean borrador) {
    return report(apartados, borrador, false);
  }

  private static Report report(List<PrintedApartado> apartados, boolean borrador, boolean cifras) {
    List<ContentsEntry> contents = new ArrayList<>();
    contents.add(new ContentsEntry(1, "presentacion", "", "Presentación", ""));
    for (PrintedApartado a : apartados) {
      contents.add(new ContentsEntry(1, a.ancla(), a.numeral(), a.titulo(), a.id()));
      contents.addAll(a.contents());
    }
    return new Report(
        metadata(apartados.get(0).titulo(), borrador),
        apartados.stream().map(a -> new Report.Tira(a.id(), 5, 80)).toList(),
        contents,
        new PrintedPresentacion("presentacion", "Presentación", PROSA.repeat(2)),
        cifras ? SampleCifras.resumen() : List.of(),
        List.of(),
        apartados,
        cifras ? SampleCifras.anexos(apartados) : List.of(),
        List.of(new PrintedSigla("CGAAI", "Coordinación General", "es")),
        List.of(indice(apartados)),
        busqueda(apartados),
        new Lenguas(Map.of()),
        Map.of("@type", "Report", "name", apartados.get(0).titulo()));
  }

  private static PrintedBusqueda busqueda(List<PrintedApartado> apartados) {
    Map<String, List<Marca>> marcas = new LinkedHashMap<>();
    for (PrintedApartado a : apartados) {
      a.actividades().forEach(x -> marcas.put(x.id(), List.of(new Marca("eje", List.of(a.id())))));
    }
    List<Opcion> opciones = apartados.stream().map(a -> new Opcion(a.id(), a.titulo())).toList();
    return new PrintedBusqueda(List.of(new Filtro("eje", "Eje", opciones)), marcas);
  }

  private static PrintedIndice indice(List<PrintedApartado> apartados) {
    List<Llamada> all =
        apartados.stream()
            .flatMap(PrintedApartado::actividades)
            .map(a -> new Llamada(a.id(), a.numero(), a.titulo()))
            .toList();
    return new PrintedIndice(
        "indice-socios",
        2,
        "Índice de socios",
        "",
        List.of(new Letra("R", List.of(new Entrada("Red de ciudades", "RC", all)))));
  }

  private static Metadata metadata(String titulo, boolean borrador) {
    return new Metadata(
        "2020-2",
        titulo,
        "julio a diciembre de 2020",
        "Informe semestral al Congreso",
        "CGAAI",
        "Congreso",
        "es-MX",
        LocalDate.of(2021, 1, 31),
        "31 de enero de 2021",
        List.of("cooperación", "ciudad"),
        "ab12".repeat(16),
        borrador);
  }
}
