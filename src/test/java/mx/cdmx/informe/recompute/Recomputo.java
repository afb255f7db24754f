package mx.cdmx.informe.recompute;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every number of the statistics of an edition, reckoned from its files by SQL. It shares no code
 * with the program, so that equal numbers mean something.
 *
 * @param tablas the numbers by table and key
 */
public record Recomputo(Map<String, Map<String, Numero>> tablas) {

  /**
   * A number.
   *
   * @param valor how many or how much, without zeros at its end
   * @param parte percentage of all activities with one decimal, where it counts activities
   * @param aproximado whether it adds up approximate figures
   * @param actividades ids of the activities behind it
   */
  public record Numero(
      BigDecimal valor, Optional<BigDecimal> parte, boolean aproximado, Set<String> actividades) {}

  private static final String COUNT =
      """
      with t (clave, ruta) as (%s)
      select t.clave, count(distinct t.ruta),
        round(100.0 * count(distinct t.ruta) / nullif((select count(*) from actividad), 0), 1),
        false, listagg(distinct a.id, ' ')
      from t left join actividad a on a.ruta = t.ruta group by t.clave""";

  private static final String SUM =
      """
      with t (clave, valor, ruta, cual, aproximado) as (%s)
      select t.clave, (select sum(valor) from (select distinct clave, valor, cual from t) u
          where u.clave = t.clave),
        null, bool_or(t.aproximado), listagg(distinct a.id, ' ')
      from t left join actividad a on a.ruta = t.ruta group by t.clave""";

  /** Reckons the numbers of an edition. */
  public static Recomputo of(Path edicion, Path catalogos) throws SQLException {
    Map<String, Map<String, Numero>> tablas = new TreeMap<>();
    try (Base base = new Base(new Registros(edicion, catalogos))) {
      for (Map.Entry<String, String> q : Sql.queries("cuentas").entrySet()) {
        tablas.put(q.getKey(), numeros(base.connection(), COUNT.formatted(q.getValue())));
      }
      for (Map.Entry<String, String> q : Sql.queries("sumas").entrySet()) {
        tablas.put(q.getKey(), numeros(base.connection(), SUM.formatted(q.getValue())));
      }
    }
    return new Recomputo(tablas);
  }

  /** A number by its table and the key of its row. */
  public Optional<Numero> numero(String tabla, String clave) {
    return Optional.ofNullable(tablas.getOrDefault(tabla, Map.of()).get(clave));
  }

  private static Map<String, Numero> numeros(Connection base, String query) throws SQLException {
    Map<String, Numero> numeros = new TreeMap<>();
    try (Statement statement = base.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        String ids = rows.getString(5);
        numeros.put(
            rows.getString(1),
            new Numero(
                plain(rows.getBigDecimal(2)),
                Optional.ofNullable(rows.getBigDecimal(3)).map(Recomputo::plain),
                rows.getBoolean(4),
                ids == null ? Set.of() : new TreeSet<>(Set.of(ids.split(" ", -1)))));
      }
    }
    return numeros;
  }

  private static BigDecimal plain(BigDecimal number) {
    return new BigDecimal(number.stripTrailingZeros().toPlainString());
  }
}
