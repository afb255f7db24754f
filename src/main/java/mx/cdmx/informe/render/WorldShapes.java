package mx.cdmx.informe.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mx.cdmx.informe.render.MapDrawing.Marco;

/**
 * The shapes of the world, as {@code mapa/preparar.mjs} leaves them: paths of SVG in whole units of
 * a canvas.
 *
 * @param width the canvas's width
 * @param height the canvas's height
 * @param panels the world, then the insets that enlarge parts of it
 */
record WorldShapes(int width, int height, List<Panel> panels) {
  private static final String FILE = "mapa/mundo.txt";
  private static final String PANEL = "panel";

  /**
   * A country.
   *
   * @param centre the middle of its largest part
   * @param path its shape, empty where it is too small to have one
   */
  record Country(EqualEarth.Point centre, String path) {}

  /**
   * A part of the canvas that shows the world or a part of it.
   *
   * @param title what it shows, empty for the world
   * @param projection how a place falls on the canvas
   * @param box what it takes of the canvas
   * @param enlarged the box of the world that it enlarges; nothing for the world
   * @param land all its land but Antarctica
   * @param countries the countries by their ISO 3166-1 alpha-2 codes
   */
  record Panel(
      String title,
      EqualEarth projection,
      Marco box,
      Marco enlarged,
      String land,
      Map<String, Country> countries) {

    /** A country by its code. */
    Optional<Country> country(String code) {
      return Optional.ofNullable(countries.get(code));
    }
  }

  /**
   * Reads the shapes of a folder of templates.
   *
   * @throws RenderException if they are not there or cannot be read
   */
  static WorldShapes read(Path templates) {
    Path file = templates.resolve(FILE);
    try {
      return parse(
          Files.readAllLines(file, StandardCharsets.UTF_8).stream()
              .filter(line -> !line.startsWith("#"))
              .map(line -> List.of(line.split("\t", -1)))
              .toList());
    } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
      throw new RenderException(RenderException.Kind.TEMPLATE, FILE, e);
    }
  }

  private static WorldShapes parse(List<List<String>> lines) {
    List<String> canvas = lines.get(0);
    List<Panel> panels = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).get(0).equals(PANEL)) {
        int end = i + 1;
        while (end < lines.size() && !lines.get(end).get(0).equals(PANEL)) {
          end++;
        }
        panels.add(panel(lines.subList(i, end)));
      }
    }
    return new WorldShapes((int) number(canvas, 1), (int) number(canvas, 2), List.copyOf(panels));
  }

  private static Panel panel(List<List<String>> lines) {
    List<String> head = lines.get(0);
    EqualEarth projection =
        new EqualEarth(number(head, 3), number(head, 4), number(head, 5), number(head, 6));
    Map<String, Country> countries = new HashMap<>();
    for (List<String> line : lines.subList(2, lines.size())) {
      String[] centre = line.get(1).split(" ", -1);
      EqualEarth.Point point =
          new EqualEarth.Point(Integer.parseInt(centre[0]), Integer.parseInt(centre[1]));
      countries.put(line.get(0), new Country(point, line.get(2)));
    }
    return new Panel(
        head.get(2), projection, box(head, 7), box(head, 11), lines.get(1).get(1), countries);
  }

  private static Marco box(List<String> line, int first) {
    return new Marco(
        (int) number(line, first),
        (int) number(line, first + 1),
        (int) number(line, first + 2),
        (int) number(line, first + 3));
  }

  private static double number(List<String> line, int column) {
    return Double.parseDouble(line.get(column));
  }
}
