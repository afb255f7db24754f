package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Fecha;

/**
 * When the prose says that the activity was held agrees with {@code fecha}. Dates of other things
 * are left alone: only those with the words of holding it count, and a single one of another day of
 * the same month.
 */
final class FechaContradichaRule extends TextoRule {
  FechaContradichaRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "fecha-contradicha";
  }

  @Override
  Stream<Diagnostic> check(Actividad actividad, ReadText read) {
    return actividad.fecha().stream().flatMap(f -> check(actividad, read, f));
  }

  private Stream<Diagnostic> check(Actividad actividad, ReadText read, Fecha fecha) {
    Origin origin = actividad.origin();
    String texto = actividad.texto();
    List<DateMention> inTexto = SpanishDates.in(read);
    Stream<Diagnostic> prose =
        inTexto.stream()
            .filter(d -> contradicts(d, fecha))
            .filter(d -> isOwn(d, inTexto, texto, fecha))
            .map(d -> found(origin, d, texto, fecha, "texto"));
    return Stream.of(
            inWhole(actividad.fechaImpresa(), "fecha_impresa", fecha, origin),
            inWhole(title(actividad.titulo()), "titulo", fecha, origin),
            prose)
        .flatMap(s -> s);
  }

  /** A title that ends with a date gives the activity's. */
  private static Optional<String> title(String titulo) {
    return SpanishDates.in(titulo).stream()
        .filter(d -> titulo.substring(d.end()).matches("\\W*"))
        .filter(d -> titulo.substring(0, d.start()).matches(".*[,(]\\s*(?:del?\\s+|el\\s+)?"))
        .findAny()
        .map(d -> titulo);
  }

  private Stream<Diagnostic> inWhole(
      Optional<String> text, String key, Fecha fecha, Origin origin) {
    return text.stream()
        .flatMap(
            t ->
                SpanishDates.in(t).stream()
                    .filter(d -> !d.fits(fecha))
                    .map(d -> found(origin, d, t, fecha, key)));
  }

  private Diagnostic found(Origin origin, DateMention d, String text, Fecha fecha, String key) {
    return Diagnostic.warning(
        code(), origin.within(d.start(), d.end(), key), d.in(text), edtf(fecha));
  }

  private static boolean contradicts(DateMention date, Fecha fecha) {
    return !date.fits(fecha) && !date.isOfAnotherYear(fecha);
  }

  private static boolean isOwn(DateMention date, List<DateMention> all, String texto, Fecha fecha) {
    return HeldWords.around(date, Sentence.at(texto, date.start()))
        || (all.size() == 1
            && date.hasDays()
            && date.isOfAMonthOf(fecha)
            && !HeldWords.isOfSomethingElse(date, Sentence.at(texto, date.start())));
  }

  /** A date as the record writes it. */
  static String edtf(Fecha fecha) {
    return String.join(", ", fecha.tramos().stream().map(t -> t.edtf()).toList());
  }
}
