package mx.cdmx.informe.render;

import java.util.List;

/**
 * What the print templates ask about a title before they set it: how large it may be and how to
 * make its lines even. They know it as {@code titulos}; the measures are those of {@code
 * impreso/estilo.css}.
 */
public final class TitleFit {
  private static final double MM = 72 / 25.4;

  private static final FontFace SEMIBOLD = FontFace.of("Source Sans 3", 600);
  private static final FontFace DISPLAY = FontFace.of("Source Serif 4 Display", 400);

  private static final double TEXT_WIDTH = 170 * MM;

  private static final Place COVER =
      new Place(
          DISPLAY,
          175 * MM,
          66 * MM,
          List.of(new Size("", 53, 55), new Size("largo", 36, 39), new Size("muy-largo", 21, 25)));

  private static final Place APERTURA =
      new Place(
          DISPLAY,
          164 * MM,
          0,
          List.of(new Size("", 42, 44), new Size("media", 28, 31), new Size("llena", 17, 20)));

  private static final Place BLOQUE =
      new Place(
          DISPLAY, TEXT_WIDTH, 3 * 31, List.of(new Size("", 27, 31), new Size("largo", 16, 20)));

  private static final Place CATEGORIA =
      new Place(SEMIBOLD, TEXT_WIDTH, 0, List.of(new Size("", 14, 18)));

  private static final Place ACTIVIDAD =
      new Place(SEMIBOLD, 122 * MM, 0, List.of(new Size("", 12.4, 15.2)));

  private final TextMeasure measure;
  private final EvenLines even;

  /** A way to set titles: its class in the style sheet, size and line in points. */
  private record Size(String clase, double size, double line) {}

  /** Where titles of a kind stand: their face, the room in points, the sizes, largest first. */
  private record Place(FontFace face, double width, double height, List<Size> sizes) {}

  /**
   * How to set a title.
   *
   * @param clase its class in the style sheet, by its size
   * @param texto its words, the small ones of a large title tied to what they lead
   * @param sobra the points to leave free beside it
   */
  public record Titulo(String clase, String texto, int sobra) {}

  TitleFit(TextMeasure measure) {
    this.measure = measure;
    this.even = new EvenLines(measure);
  }

  /** The cover's title. */
  public Titulo portada(String titulo) {
    return set(EvenLines.tied(titulo), COVER);
  }

  /**
   * The name of an apartado on the page that opens it.
   *
   * @param holgura the classes of that page, by how much it has to say
   */
  public Titulo apartado(String titulo, String holgura) {
    String tied = EvenLines.tied(titulo);
    Size size =
        APERTURA.sizes().stream()
            .filter(s -> holgura.startsWith(s.clase()))
            .reduce((first, second) -> second)
            .orElseThrow();
    return new Titulo("", tied, even.spare(tied, DISPLAY, size.size(), APERTURA.width()));
  }

  /** The heading of a bloque. */
  public Titulo bloque(String titulo) {
    return set(EvenLines.tied(titulo), BLOQUE);
  }

  /** The heading of a categoría. */
  public Titulo categoria(String titulo) {
    return set(titulo, CATEGORIA);
  }

  /** The title of an activity. */
  public Titulo actividad(String titulo) {
    return set(titulo, ACTIVIDAD);
  }

  /** What stands in the contents, with its small words tied. */
  public String entrada(String titulo) {
    return EvenLines.tied(titulo);
  }

  private Titulo set(String title, Place place) {
    List<Size> sizes = place.sizes();
    Size size =
        sizes.stream()
            .filter(s -> height(title, s, place) <= place.height())
            .findFirst()
            .orElse(sizes.get(sizes.size() - 1));
    int spare = even.spare(title, place.face(), size.size(), place.width());
    return new Titulo(size.clase(), title, spare);
  }

  private double height(String title, Size size, Place place) {
    return measure.lines(title, place.face(), size.size(), place.width()) * size.line();
  }
}
