package mx.cdmx.informe.compose;

import java.util.List;
import java.util.function.Function;
import mx.cdmx.informe.compare.Comparacion;
import mx.cdmx.informe.compare.Comparacion.Cambio;
import mx.cdmx.informe.compare.Comparacion.Nombrado;
import mx.cdmx.informe.compose.PrintedCambios.Fila;
import mx.cdmx.informe.compose.PrintedCambios.Seccion;
import mx.cdmx.informe.compose.PrintedCambios.Tabla;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Periodo;
import mx.cdmx.informe.model.Socio;

/** Composes what changed since the edition before: how much, in what, by whom, with whom. */
final class CambiosComposer {
  private static final String ANCLA = "cambios";
  private static final int LEVEL = 2;
  private static final String TOTALES = "totales";
  private static final String APARTADO = "por-apartado";
  private static final String CATEGORIA = "por-categoria-en-total";
  private static final String SOCIO = "por-socio";
  private static final String MONTOS = "montos";

  private final Edicion edicion;
  private final Comparacion comparacion;
  private final Cuadros cuadros;
  private final CifrasComparadas cifras;
  private final Redactor redactor;

  CambiosComposer(Edicion edicion, Comparacion comparacion, Cuadros cuadros, Messages messages) {
    this.edicion = edicion;
    this.comparacion = comparacion;
    this.cuadros = cuadros;
    this.cifras = new CifrasComparadas(cuadros);
    this.redactor = new Redactor(messages);
  }

  PrintedCambios compose() {
    Periodo before = comparacion.antes().periodo();
    PrintedFrase words = PrintedFrase.de(NoBreak.in(before.enPalabras()));
    String title = before.precedes(edicion.periodo()) ? "cambios.titulo" : "cambios.titulo.otro";
    return new PrintedCambios(
        ANCLA,
        LEVEL,
        redactor.frase(title, words).texto(),
        redactor.frase("cambios.nota", words).texto(),
        List.of(
            conjunto(),
            apartados(),
            lista("por-dependencia", "contado.dependencias"),
            lista(SOCIO, "contado.socios"),
            lista("por-pais", "contado.paises"),
            montos()));
  }

  private Seccion conjunto() {
    FrasesDeCambios frases = new FrasesDeCambios(cifras, redactor);
    Cambio all =
        comparacion.cambios(TOTALES).stream()
            .filter(c -> c.clave().equals("actividades"))
            .findFirst()
            .orElseThrow();
    String before = comparacion.antes().periodo().enPalabras();
    return seccion(
        "conjunto",
        List.of(frases.actividades(TOTALES, all, before)),
        List.of(tabla(TOTALES, Cambio::titulo)),
        TOTALES);
  }

  private Seccion apartados() {
    FrasesDeCambios frases = new FrasesDeCambios(cifras, redactor);
    return seccion(
        "apartados",
        List.of(
            frases.masYMenos(
                "cambios.apartado", APARTADO, comparacion.cambios(APARTADO), this::apartado)),
        List.of(tabla(APARTADO, this::apartado), tabla(CATEGORIA, Cambio::titulo)),
        APARTADO,
        CATEGORIA);
  }

  private Seccion lista(String tabla, String counted) {
    FrasesDeCambios frases = new FrasesDeCambios(cifras, redactor);
    return seccion(
        tabla,
        frases.nuevasEIdas(
            comparacion.lista(tabla), counted, tabla.equals(SOCIO) ? this::clase : n -> ""),
        List.of(),
        tabla);
  }

  private String clase(Nombrado socio) {
    Socio known = edicion.catalogos().socios().get(socio.clave());
    return known == null
        ? redactor.palabras("cambios.grupo.otro")
        : redactor.palabra("clase", known.clase());
  }

  private Seccion montos() {
    boolean none = comparacion.cambios(MONTOS).isEmpty();
    return seccion(
        MONTOS,
        List.of(redactor.frase(none ? "cambios.montos.ninguno" : "cambios.montos.nota")),
        none ? List.of() : List.of(tabla(MONTOS, Cambio::titulo)),
        MONTOS);
  }

  private Seccion seccion(
      String name, List<PrintedFrase> parrafos, List<Tabla> tablas, String... citados) {
    return new Seccion(
        ANCLA + "." + name,
        redactor.palabras("cambios." + name),
        parrafos,
        tablas,
        cuadros.citados(redactor, citados));
  }

  private Tabla tabla(String id, Function<Cambio, String> nombre) {
    return new Tabla(
        redactor.palabras("comparar." + id),
        List.of(
            redactor.palabras("cuadro." + id),
            redactor.palabras("cambios.columna.antes"),
            redactor.palabras("cambios.columna.ahora"),
            redactor.palabras("cambios.columna.cambio")),
        comparacion.cambios(id).stream()
            .map(
                c ->
                    new Fila(
                        NoBreak.in(nombre.apply(c)),
                        List.of(cifras.antes(id, c), cifras.ahora(id, c), cifras.cambio(id, c))))
            .toList());
  }

  private String apartado(Cambio cambio) {
    return edicion.apartado(cambio.clave()).map(Apartado::tituloCorto).orElse(cambio.titulo());
  }
}
