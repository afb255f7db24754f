package mx.cdmx.informe.recompute;

import static mx.cdmx.informe.recompute.Registros.list;
import static mx.cdmx.informe.recompute.Registros.text;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** An embedded database with the records of an edition. */
final class Base implements AutoCloseable {
  private final Connection connection;

  /** Loads an edition into a database of its own. */
  Base(Registros registros) throws SQLException {
    this.connection = DriverManager.getConnection("jdbc:h2:mem:");
    script("esquema");
    registros.catalogo("dependencias", (id, d) -> insert("dependencia", id));
    registros.catalogo("socios", (id, s) -> insert("socio", id, text(s, "clase"), text(s, "pais")));
    registros.catalogo("lugares", (id, l) -> insert("lugar", id, text(l, "pais"), isCountry(l)));
    JsonNode encabezado = registros.encabezado();
    String[] periodo = text(encabezado, "periodo").split("/", -1);
    insert("edicion", LocalDate.parse(periodo[0] + "-01"), LocalDate.parse(periodo[1] + "-01"));
    for (JsonNode p : list(encabezado, "apartados")) {
      apartado(p, registros);
    }
    joinTheSame();
    script("vistas");
  }

  Connection connection() {
    return connection;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void apartado(JsonNode p, Registros registros) {
    String id = text(p, "id");
    insert("apartado", id);
    list(p, "bloques").forEach(b -> insert("bloque", id, text(b, "id")));
    list(p, "categorias")
        .forEach(
            c ->
                insert("categoria", id, text(c, "bloque"), text(c, "id"), slug(text(c, "titulo"))));
    registros.actividades(id, (name, a) -> actividad(id, name, a));
  }

  private void actividad(String apartado, String id, JsonNode a) {
    String ruta = apartado + "/" + id;
    insert(
        "actividad",
        ruta,
        id,
        apartado,
        text(a, "bloque"),
        text(a, "categoria"),
        text(a, "tipo"),
        text(a, "modalidad"),
        month(a.path("fecha")));
    list(a, "dependencias").forEach(d -> insert("participa", ruta, d.asString()));
    list(a, "socios").forEach(s -> insert("con", ruta, s.asString()));
    list(a, "lugares").forEach(l -> insert("en", ruta, l.asString()));
    List<JsonNode> cifras = list(a, "cifras");
    for (int n = 1; n <= cifras.size(); n++) {
      cifra(id + "#" + n, ruta, cifras.get(n - 1));
    }
  }

  private void cifra(String clave, String ruta, JsonNode c) {
    String unidad = text(c, "unidad");
    insert(
        "cifra",
        clave,
        ruta,
        text(c, "concepto"),
        new BigDecimal(text(c, "valor")),
        unidad == null ? null : slug(unidad),
        text(c, "moneda"),
        text(c, "calificador"),
        text(c, "sentido"),
        contraparte(c.path("contraparte")),
        text(c, "misma_cifra"),
        clave,
        clave);
  }

  /** All who gave or received a figure, in the order of their ids; null where none is told. */
  private static String contraparte(JsonNode ids) {
    return switch (ids.getNodeType()) {
      case ARRAY ->
          ids.valueStream().map(JsonNode::asString).sorted().collect(Collectors.joining("+"));
      case MISSING -> null;
      default -> ids.asString();
    };
  }

  /** The first month of all stretches of a date; none where one of them does not say. */
  private static String month(JsonNode fecha) {
    List<String> starts =
        (fecha.isArray()
                ? fecha.valueStream().map(JsonNode::asString)
                : Stream.of(fecha.asString("")))
            .map(f -> f.replaceFirst("/.*", ""))
            .toList();
    return starts.contains("..") || starts.contains("")
        ? null
        : starts.stream().map(s -> s.substring(0, 7)).sorted().findFirst().orElse(null);
  }

  private static boolean isCountry(JsonNode lugar) {
    Locale region = new Locale.Builder().setRegion(text(lugar, "pais")).build();
    return Stream.of("es-MX", "en")
        .map(Locale::forLanguageTag)
        .map(region::getDisplayCountry)
        .anyMatch(text(lugar, "nombre")::equals);
  }

  private static String slug(String words) {
    StringBuilder slug = new StringBuilder();
    for (char c : Normalizer.normalize(words, Normalizer.Form.NFKD).toCharArray()) {
      char low = Character.toLowerCase(c);
      if ((low >= 'a' && low <= 'z') || (low >= '0' && low <= '9')) {
        slug.append(low);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.toString().replaceFirst("-$", "");
  }

  /** Follows {@code misma_cifra} to its ends, and names each group of figures that are one. */
  private void joinTheSame() throws SQLException {
    Map<String, String> steps = Sql.queries("mismas");
    try (Statement statement = connection.createStatement()) {
      int figures = statement.executeUpdate("update cifra set fin = clave");
      for (int i = 0; i < figures; i++) {
        statement.executeUpdate(steps.get("fin"));
      }
      for (int moved = 1; moved > 0; moved = statement.executeUpdate(steps.get("grupo"))) {
        // each turn spreads the least name by one reference
      }
    }
  }

  private void script(String name) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(Sql.read(name));
    }
  }

  private void insert(String table, Object... values) {
    String marks = String.join(", ", Arrays.stream(values).map(v -> "?").toList());
    try (PreparedStatement statement =
        connection.prepareStatement("insert into " + table + " values (" + marks + ")")) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(table + " " + Arrays.toString(values), e);
    }
  }
}
