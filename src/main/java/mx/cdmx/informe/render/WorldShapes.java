package mx.cdmx.informe.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shapes of the world, as {@code mapa/preparar.mjs} leaves them: paths of SVG in whole units of
 * a grid.
 *
 * @param width the grid's width
 * @param height the grid's height
 * @param projection how a place falls on the grid
 * @param land all land but Antarctica
 * @param countries the countries by their ISO 3166-1 alpha-2 codes
 */
record WorldShapes(
    int width, int height, EqualEarth projection, String land, Map<String, Country> countries) {
  private static final String FILE = "mapa/mundo.txt";

  /**
   * A country.
   *
   * @param centre the middle of its largest part
   * @param path its shape, empty where it is too small to have one
   */
  record Country(EqualEarth.Point centre, String path) {}

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
    return new WorldShapes(
        (int) number(head, 1), (int) number(head, 2), projection, lines.get(1).get(1), countries);
  }

  private static double number(List<String> line, int column) {
    return Double.parseDouble(line.get(column));
  }

  /** A country by its code. */
  Optional<Country> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }
}
