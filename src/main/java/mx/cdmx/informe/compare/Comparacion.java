package mx.cdmx.informe.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mx.cdmx.informe.compare.Publicado.Numero;

/**
 * What changed from an edition to a later one.
 *
 * @param antes the earlier one
 * @param despues the later one
 * @param listas who and where is new or gone
 * @param tablas what is more or less
 */
public record Comparacion(
    Publicado antes, Publicado despues, List<Lista> listas, List<Tabla> tablas) {
  private static final List<String> LISTAS = List.of("por-dependencia", "por-socio", "por-pais");

  /** Amounts are by currency: what is not alike is in rows of its own, and is never added up. */
  private static final List<String> TABLAS =
      List.of("totales", "por-apartado", "por-categoria-en-total", "montos");

  public Comparacion {
    listas = List.copyOf(listas);
    tablas = List.copyOf(tablas);
  }

  /**
   * What a table counts that the other edition does not.
   *
   * @param tabla id of the table of statistics
   * @param nuevas only in the later edition, in its order
   * @param idas only in the earlier one, in its order
   */
  public record Lista(String tabla, List<Nombrado> nuevas, List<Nombrado> idas) {
    public Lista {
      nuevas = List.copyOf(nuevas);
      idas = List.copyOf(idas);
    }
  }

  /**
   * Somebody or somewhere.
   *
   * @param clave its id
   * @param titulo its name
   * @param valor in how many activities of that edition
   * @param actividades those activities
   */
  public record Nombrado(String clave, String titulo, BigDecimal valor, List<String> actividades) {
    public Nombrado {
      actividades = List.copyOf(actividades);
    }
  }

  /** The numbers of a table of statistics in both editions. */
  public record Tabla(String id, List<Cambio> filas) {
    public Tabla {
      filas = List.copyOf(filas);
    }
  }

  /**
   * A number in both editions, zero where one does not have it.
   *
   * @param clave its key in the table
   * @param titulo what it counts, as the later edition that has it says
   */
  public record Cambio(String clave, String titulo, BigDecimal antes, BigDecimal despues) {

    /** How much more, or less than zero. */
    public BigDecimal diferencia() {
      return despues.subtract(antes);
    }
  }

  /** The numbers of one of the tables. */
  public List<Cambio> cambios(String tabla) {
    return tablas.stream().filter(t -> t.id().equals(tabla)).findFirst().orElseThrow().filas();
  }

  /** One of the lists. */
  public Lista lista(String tabla) {
    return listas.stream().filter(l -> l.tabla().equals(tabla)).findFirst().orElseThrow();
  }

  /** Compares two editions. */
  public static Comparacion de(Publicado antes, Publicado despues) {
    return new Comparacion(
        antes,
        despues,
        LISTAS.stream().map(id -> lista(id, antes.tabla(id), despues.tabla(id))).toList(),
        TABLAS.stream().map(id -> tabla(id, antes.tabla(id), despues.tabla(id))).toList());
  }

  private static Lista lista(String id, Map<String, Numero> antes, Map<String, Numero> despues) {
    return new Lista(id, sin(despues, antes.keySet()), sin(antes, despues.keySet()));
  }

  /** Rows that count what has no value, such as "sin-socio", are not anybody. */
  private static List<Nombrado> sin(Map<String, Numero> tabla, Set<String> otros) {
    return tabla.entrySet().stream()
        .filter(e -> !otros.contains(e.getKey()) && !e.getKey().startsWith("sin-"))
        .map(e -> nombrado(e.getKey(), e.getValue()))
        .toList();
  }

  private static Nombrado nombrado(String clave, Numero numero) {
    return new Nombrado(clave, numero.titulo(), numero.valor(), numero.actividades());
  }

  private static Tabla tabla(String id, Map<String, Numero> antes, Map<String, Numero> despues) {
    Set<String> claves = new LinkedHashSet<>(despues.keySet());
    claves.addAll(antes.keySet());
    List<Cambio> filas = new ArrayList<>();
    for (String clave : claves) {
      Optional<Numero> before = Optional.ofNullable(antes.get(clave));
      Optional<Numero> after = Optional.ofNullable(despues.get(clave));
      filas.add(
          new Cambio(
              clave,
              after.or(() -> before).map(Numero::titulo).orElseThrow(),
              before.map(Numero::valor).orElse(BigDecimal.ZERO),
              after.map(Numero::valor).orElse(BigDecimal.ZERO)));
    }
    return new Tabla(id, filas);
  }
}
