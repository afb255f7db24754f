package mx.cdmx.informe.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.compose.PrintedMapa.Ciudad;
import mx.cdmx.informe.compose.PrintedMapa.Pais;
import mx.cdmx.informe.compose.PrintedResumen.Seccion;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Lugar;

/** The section of whom it was done with, and where they are from. */
final class ResumenSocios {
  private static final String SOCIO = "por-socio";
  private static final String CLASE = "por-clase";
  private static final String PAIS = "por-pais";
  private static final String CIUDAD = "por-ciudad";

  /** The city that reports, in the catalogue of places. */
  private static final String SEDE = "ciudad-de-mexico";

  private static final String PROPIO = "MX";

  private static final int BARS = 5;

  private final Edicion edicion;
  private final Cuadros cuadros;
  private final Redactor redactor;

  ResumenSocios(Edicion edicion, Cuadros cuadros, Redactor redactor) {
    this.edicion = edicion;
    this.cuadros = cuadros;
    this.redactor = redactor;
  }

  Seccion compose() {
    Graficas graficas = new Graficas(cuadros, redactor);
    List<PrintedBarras> barras = new ArrayList<>();
    if (!cuadros.conValor(CLASE).isEmpty()) {
      barras.add(graficas.ranked("resumen.grafica.clases", CLASE, cuadros.conValor(CLASE), BARS));
    }
    if (!abroad().isEmpty()) {
      barras.add(graficas.ranked("resumen.grafica.paises", PAIS, abroad(), BARS));
    }
    List<PrintedFrase> parrafos = new ArrayList<>();
    parrafos.add(PrintedFrase.seguidas(who()));
    where().ifPresent(parrafos::add);
    return new Seccion(
        ResumenComposer.ANCLA + ".socios",
        redactor.palabras("resumen.socios"),
        parrafos,
        List.of(),
        barras,
        mapa(),
        cuadros.citados(redactor, SOCIO, CLASE, PAIS, CIUDAD));
  }

  private List<PrintedFrase> who() {
    Lideres lideres = new Lideres(cuadros, redactor);
    Trozo count = cuadros.total("socios");
    List<PrintedFrase> frases = new ArrayList<>();
    frases.add(
        redactor.frase(
            redactor.forma("resumen.socios.cuantos", count),
            PrintedFrase.de(redactor.contado("contado.socios", count))));
    lideres.plurales("resumen.clase", CLASE, "clase").ifPresent(frases::add);
    lideres.frase("resumen.socio", SOCIO).ifPresent(frases::add);
    return frases;
  }

  private Optional<PrintedFrase> where() {
    List<Fila> abroad = abroad();
    if (abroad.isEmpty()) {
      return Optional.empty();
    }
    boolean home = abroad.size() < cuadros.conValor(PAIS).size();
    Trozo count = cuadros.total("paises");
    List<PrintedFrase> frases = new ArrayList<>();
    frases.add(
        redactor.frase(
            redactor.forma(home ? "resumen.paises.ademas" : "resumen.paises", count),
            PrintedFrase.de(redactor.contado("contado.paises", count))));
    new Lideres(cuadros, redactor)
        .frase("resumen.pais", PAIS, abroad, Fila::titulo)
        .ifPresent(frases::add);
    return Optional.of(PrintedFrase.seguidas(frases));
  }

  private List<Fila> abroad() {
    return cuadros.conValor(PAIS).stream().filter(f -> !f.clave().equals(PROPIO)).toList();
  }

  private List<PrintedMapa> mapa() {
    List<Pais> paises =
        cuadros.conValor(PAIS).stream()
            .map(
                f ->
                    new Pais(
                        f.clave(), f.titulo(), cuadros.valor(PAIS, f), f.clave().equals(PROPIO)))
            .toList();
    List<Ciudad> ciudades =
        cuadros.conValor(CIUDAD).stream().flatMap(f -> ciudad(f).stream()).toList();
    if (paises.isEmpty() && ciudades.isEmpty()) {
      return List.of();
    }
    String alternative =
        redactor
            .frase(
                "resumen.mapa.alternativo",
                PrintedFrase.de(redactor.contado("contado.paises", cuadros.total("paises"))),
                PrintedFrase.de(redactor.contado("contado.ciudades", cuadros.total("ciudades"))))
            .texto();
    return List.of(
        new PrintedMapa(
            redactor.palabras("resumen.mapa"),
            alternative,
            redactor.palabras("resumen.mapa.pie"),
            paises,
            ciudades));
  }

  private Optional<Ciudad> ciudad(Fila fila) {
    Lugar lugar = edicion.catalogos().lugares().get(fila.clave());
    return lugar == null
        ? Optional.empty()
        : Optional.of(
            new Ciudad(
                lugar.nombre(),
                lugar.latitud(),
                lugar.longitud(),
                cuadros.valor(CIUDAD, fila),
                lugar.id().equals(SEDE)));
  }
}
