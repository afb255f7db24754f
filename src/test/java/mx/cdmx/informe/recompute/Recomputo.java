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
 * @param acuerdos how many agreements the records name
 */
public record Recomputo(Map<String, Map<String, Numero>> tablas, long acuerdos) {
  /** The table of the rows that a total counts. */
  private static final Map<String, String> OF =
      Map.of("dependencias", "por-dependencia", "socios", "por-socio", "paises", "por-pais");

  /**
   * A number.
   *
   * @param valor how many or how much, without zeros at its end
   * @param parte percentage of all activities with one decimal, where it counts activities
   * @param calificador the words of a sum of approximate figures, empty of exact ones
   * @param actividades ids of the activities behind it
   */
  public record Numero(
      BigDecimal valor, Optional<BigDecimal> parte, String calificador, Set<String> actividades) {}

  private static final String COUNT =
      """
      with t (clave, ruta) as (%s)
      select t.clave, count(distinct t.ruta),
        round(100.0 * count(distinct t.ruta) / nullif((select count(*) from actividad), 0), 1),
        '', listagg(distinct a.id, ' ')
      from t left join actividad a on a.ruta = t.ruta group by t.clave""";

  private static final String SUM =
      """
      with t (clave, valor, ruta, cual, palabras) as (%s)
      select t.clave, (select sum(valor) from (select distinct clave, valor, cual from t) u
          where u.clave = t.clave),
        null,
        case when count(distinct t.palabras) < 2 then coalesce(min(t.palabras), '')
          when every(t.palabras like '%%más de' and t.palabras not like 'no %%') then 'más de'
          else 'alrededor de' end,
        listagg(distinct a.id, ' ')
      from t left join actividad a on a.ruta = t.ruta group by t.clave""";

  /** Reckons the numbers of an edition. */
  public static Recomputo of(Path edicion, Path catalogos) throws SQLException {
    Map<String, Map<String, Numero>> tablas = new TreeMap<>();
    Registros registros = new Registros(edicion, catalogos);
    try (Base base = new Base(registros)) {
      for (Map.Entry<String, String> q : Sql.queries("cuentas").entrySet()) {
        tablas.put(q.getKey(), numeros(base.connection(), COUNT.formatted(q.getValue())));
      }
      for (Map.Entry<String, String> q : Sql.queries("sumas").entrySet()) {
        tablas.put(q.getKey(), numeros(base.connection(), SUM.formatted(q.getValue())));
      }
    }
    return new Recomputo(tablas, registros.acuerdos());
  }

  /** How many of a kind the activities of an apartado have; of countries, those abroad. */
  public long distintosEn(String what, String apartado) {
    Set<String> inside = tablas.get("por-apartado").get(apartado).actividades();
    return tablas.get(OF.get(what)).entrySet().stream()
        .filter(e -> !e.getKey().startsWith("sin-") && !e.getKey().equals("MX"))
        .filter(e -> e.getValue().actividades().stream().anyMatch(inside::contains))
        .count();
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
                rows.getString(4),
                ids == null ? Set.of() : new TreeSet<>(Set.of(ids.split(" ", -1)))));
      }
    }
    return numeros;
  }

  private static BigDecimal plain(BigDecimal number) {
    return new BigDecimal(number.stripTrailingZeros().toPlainString());
  }
}
