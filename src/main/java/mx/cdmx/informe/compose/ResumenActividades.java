package mx.cdmx.informe.compose;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.compose.PrintedResumen.Seccion;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Periodo;

/** The section of what was done and when. */
final class ResumenActividades {
  private static final String APARTADO = "por-apartado";
  private static final String MES = "por-mes";
  private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

  private final Edicion edicion;
  private final Cuadros cuadros;
  private final Redactor redactor;

  ResumenActividades(Edicion edicion, Cuadros cuadros, Redactor redactor) {
    this.edicion = edicion;
    this.cuadros = cuadros;
    this.redactor = redactor;
  }

  Seccion compose() {
    Graficas graficas = new Graficas(cuadros, redactor);
    return new Seccion(
        ResumenComposer.ANCLA + ".actividades",
        redactor.palabras("resumen.actividades"),
        List.of(PrintedFrase.seguidas(what()), PrintedFrase.seguidas(when())),
        List.of(graficas.columns("resumen.grafica.meses", MES, meses(), this::mes)),
        List.of(new BarrasPorBloque(cuadros, redactor, edicion.apartados()).compose()),
        List.of(),
        cuadros.citados(redactor, APARTADO, "por-bloque", "por-tipo", "por-modalidad", MES));
  }

  private List<PrintedFrase> what() {
    Lideres lideres = new Lideres(cuadros, redactor);
    Trozo all = cuadros.total("actividades");
    List<PrintedFrase> frases = new ArrayList<>();
    frases.add(
        redactor.frase(
            "resumen.total",
            PrintedFrase.de(edicion.periodo().enPalabras()),
            PrintedFrase.de(redactor.contado("contado.actividades", all))));
    lideres
        .frase("resumen.apartado", APARTADO, cuadros.conValor(APARTADO), this::apartado)
        .ifPresent(frases::add);
    lideres.plurales("resumen.tipo", "por-tipo", "tipo").ifPresent(frases::add);
    new FrasesDeModalidad(cuadros, redactor).frase().ifPresent(frases::add);
    return frases;
  }

  private List<PrintedFrase> when() {
    List<PrintedFrase> frases = new ArrayList<>();
    new Lideres(cuadros, redactor)
        .frase("resumen.mes", MES, cuadros.conValor(MES), this::mes)
        .ifPresent(frases::add);
    List<Fila> none = meses().stream().filter(f -> f.valor().signum() == 0).toList();
    if (!none.isEmpty() && none.size() < meses().size()) {
      PrintedFrase list = redactor.lista(none.stream().map(f -> PrintedFrase.de(mes(f))).toList());
      frases.add(redactor.frase("resumen.mes.ninguna", list));
    }
    return frases;
  }

  private List<Fila> meses() {
    return cuadros.tabla(MES).filas().stream()
        .filter(f -> MONTH.matcher(f.clave()).matches())
        .toList();
  }

  private String apartado(Fila fila) {
    return edicion.apartado(fila.clave()).map(Apartado::tituloCorto).orElse(fila.titulo());
  }

  /** A month, with its year only where the period does not imply it. */
  private String mes(Fila fila) {
    YearMonth month = YearMonth.parse(fila.clave());
    Periodo periodo = edicion.periodo();
    String pattern = periodo.implies(month.getYear()) ? "MMMM" : "MMMM 'de' yyyy";
    return month.format(DateTimeFormatter.ofPattern(pattern, Messages.LOCALE));
  }
}
