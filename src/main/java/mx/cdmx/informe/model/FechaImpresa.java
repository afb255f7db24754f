package mx.cdmx.informe.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.diagnostics.Messages;

/**
 * Dates in printed Spanish: "30 de septiembre al 2 de octubre", "12 y 15 de julio", "julio a
 * diciembre", "concluida en octubre". The year is left out where the edition's semester implies it,
 * and what two parts share is said once.
 */
public final class FechaImpresa {
  private static final DateTimeFormatter MES = DateTimeFormatter.ofPattern("MMMM", Messages.LOCALE);

  private final Periodo periodo;
  private final Messages messages;

  /** Prints the dates of an edition. */
  public FechaImpresa(Periodo periodo, Messages messages) {
    this.periodo = periodo;
    this.messages = messages;
  }

  /** A day with its year. */
  public static String dia(LocalDate dia) {
    return dia.getDayOfMonth() + " de " + dia.format(MES) + " de " + dia.getYear();
  }

  /** A whole date, which may be several stretches: days of one month say it once. */
  public String print(Fecha fecha) {
    List<String> parts = new ArrayList<>();
    List<String> days = new ArrayList<>();
    List<Tramo> tramos = fecha.tramos();
    for (int i = 0; i < tramos.size(); i++) {
      Optional<YearMonth> month = month(tramos.get(i));
      boolean goesOn =
          month.isPresent() && i + 1 < tramos.size() && month.equals(month(tramos.get(i + 1)));
      days.add(goesOn ? days(tramos.get(i)) : print(tramos.get(i)));
      if (!goesOn) {
        parts.add(list(days));
        days.clear();
      }
    }
    return list(parts);
  }

  private String list(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : messages.text("fecha.lista", String.join(", ", parts.subList(0, last)), parts.get(last));
  }

  private String print(Tramo tramo) {
    if (tramo.esPunto()) {
      return tramo.fin().map(p -> punto(p, needsYear(p))).orElseThrow();
    }
    if (tramo.inicio().isEmpty()) {
      return tramo.fin().map(this::concluida).orElseThrow();
    }
    if (tramo.fin().isEmpty()) {
      return tramo.inicio().map(this::desde).orElseThrow();
    }
    return range(tramo.inicio().get(), tramo.fin().get());
  }

  private String range(Punto inicio, Punto fin) {
    boolean sameMonth = inicio.mes().equals(fin.mes());
    boolean sameYear = inicio.mes().getYear() == fin.mes().getYear();
    String last = punto(fin, sameYear ? needsYear(fin) : true);
    if (inicio.dia().isPresent() && fin.dia().isPresent()) {
      String first =
          sameMonth ? Integer.toString(inicio.dia().getAsInt()) : punto(inicio, !sameYear);
      return messages.text("fecha.dias", first, last);
    }
    return messages.text("fecha.meses", punto(inicio, !sameYear), last);
  }

  private String concluida(Punto punto) {
    String key = punto.dia().isPresent() ? "fecha.concluida-dia" : "fecha.concluida-mes";
    return messages.text(key, punto(punto, needsYear(punto)));
  }

  private String desde(Punto punto) {
    String key = punto.dia().isPresent() ? "fecha.desde-dia" : "fecha.desde-mes";
    return messages.text(key, punto(punto, needsYear(punto)));
  }

  /** The month that all of a stretch of days is in. */
  private static Optional<YearMonth> month(Tramo tramo) {
    Optional<Punto> inicio = tramo.inicio().filter(p -> p.dia().isPresent());
    Optional<Punto> fin = tramo.fin().filter(p -> p.dia().isPresent());
    return inicio.map(Punto::mes).filter(m -> fin.map(Punto::mes).equals(Optional.of(m)));
  }

  /** A stretch of days without its month, which the next one says. */
  private String days(Tramo tramo) {
    String first = Integer.toString(tramo.inicio().orElseThrow().dia().getAsInt());
    String last = Integer.toString(tramo.fin().orElseThrow().dia().getAsInt());
    return tramo.esPunto() ? first : messages.text("fecha.dias", first, last);
  }

  private boolean needsYear(Punto punto) {
    return !periodo.implies(punto.mes().getYear());
  }

  private static String punto(Punto punto, boolean withYear) {
    String mes = mes(punto.mes(), withYear);
    return punto.dia().isPresent() ? punto.dia().getAsInt() + " de " + mes : mes;
  }

  private static String mes(YearMonth mes, boolean withYear) {
    return mes.format(MES) + (withYear ? " de " + mes.getYear() : "");
  }
}
