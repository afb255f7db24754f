package mx.cdmx.informe.recompute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The queries, which stand in files of their own. */
final class Sql {
  private static final Pattern HEADING = Pattern.compile("(?m)^-- (?=[a-z-]+$)");

  private Sql() {}

  /** A file. */
  static String read(String name) {
    try (InputStream file = Sql.class.getResourceAsStream("/recompute/" + name + ".sql")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The queries of a file by the table that each is headed with. */
  static Map<String, String> queries(String name) {
    Map<String, String> queries = new LinkedHashMap<>();
    HEADING
        .splitAsStream(read(name))
        .skip(1)
        .forEach(
            q -> {
              int line = q.indexOf('\n');
              queries.put(q.substring(0, line), q.substring(line).strip().replaceFirst(";$", ""));
            });
    return queries;
  }
}
