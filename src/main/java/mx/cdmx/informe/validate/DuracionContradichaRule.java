package mx.cdmx.informe.validate;

import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Fecha;

/** How long the prose says that the activity lasted agrees with {@code fecha}. */
final class DuracionContradichaRule extends TextoRule {
  private static final String UNITS = "(?:días?|semanas?|mes(?:es)?|años?)\\b";
  private static final Pattern UNIT =
      Pattern.compile(
          "\\s+(" + UNITS + ")(?!\\s+(?:después|antes|más|anteriores|previos))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern UNIT_WORD =
      Pattern.compile(UNITS, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern LASTED =
      Pattern.compile(
          "(?:\\bduración\\s+(?:\\p{L}+\\s+)?de|\\bdur(?:ó|aron)"
              + "|\\b(?:curso|taller|seminario|programa|congreso|encuentro|feria|foro|evento)s?\\s+de"
              + "|(\\bdurante|\\ba\\s+lo\\s+largo\\s+de))\\s+$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern SPAN =
      Pattern.compile("durante|durac|dur[óa]|a lo largo de|\\p{L}s? de \\S+ (?:días?|semana|mes)");

  DuracionContradichaRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "duracion-contradicha";
  }

  @Override
  Stream<Diagnostic> check(Actividad actividad, ReadText texto) {
    if (!texto.has(Trait.TIME)) {
      return Stream.empty();
    }
    return actividad.fecha().stream()
        .filter(f -> f.inicio().isPresent() && f.fin().isPresent())
        .flatMap(f -> check(actividad, texto, f));
  }

  /** Whether a word starts with that for a length of time. */
  static boolean isTime(String word) {
    return UNIT_WORD.matcher(word).lookingAt();
  }

  private Stream<Diagnostic> check(Actividad actividad, ReadText texto, Fecha fecha) {
    return SpanishNumbers.in(texto).stream()
        .filter(n -> n.value().scale() <= 0 && n.value().signum() > 0)
        .flatMap(n -> check(n, actividad, fecha).stream());
  }

  private Optional<Diagnostic> check(NumberMention number, Actividad actividad, Fecha fecha) {
    String texto = actividad.texto();
    Matcher unit = UNIT.matcher(texto).region(number.end(), texto.length());
    if (!unit.lookingAt()
        || !SPAN.matcher(texto).find()
        || !isOwn(number, texto)
        || agrees(number.value().intValue(), unit.group(1), fecha)) {
      return Optional.empty();
    }
    return Optional.of(
        Diagnostic.warning(
            code(),
            actividad.origin().within(number.start(), unit.end(), "texto"),
            texto.substring(number.start(), unit.end()),
            FechaContradichaRule.edtf(fecha)));
  }

  /** Whether it is said of the activity: “durante” needs that something was held. */
  private static boolean isOwn(NumberMention number, String texto) {
    Matcher lasted = LASTED.matcher(texto.substring(0, number.start()));
    if (!lasted.find()) {
      return false;
    }
    Sentence sentence = Sentence.at(texto, number.start());
    return lasted.group(1) == null
        || HeldWords.in(texto.substring(sentence.start(), sentence.end()));
  }

  private static long days(Fecha fecha) {
    return ChronoUnit.DAYS.between(fecha.inicio().orElseThrow(), fecha.fin().orElseThrow()) + 1;
  }

  /** Within half a unit or so; what has months for a date only must not be shorter than it says. */
  private static boolean agrees(int count, String unit, Fecha fecha) {
    long days = days(fecha);
    boolean exact =
        fecha.tramos().stream().allMatch(t -> t.inicio().orElseThrow().dia().isPresent());
    double length =
        switch (unit.toLowerCase(Locale.ROOT).charAt(0)) {
          case 'd' -> 1;
          case 's' -> 7;
          case 'm' -> 30.4;
          default -> 365;
        };
    if (length == 1) {
      return days == count || fecha.tramos().size() == count || (days > count && !isOneRun(fecha));
    }
    double least = length * (count - 1) * 1.0 + length * 0.5;
    double most = length * (count + 1);
    return days >= least && (!exact || days <= most);
  }

  /** Whether it is one stretch of days. */
  private static boolean isOneRun(Fecha fecha) {
    return fecha.tramos().size() == 1
        && fecha.tramos().get(0).inicio().orElseThrow().dia().isPresent();
  }
}
