package mx.cdmx.informe.injection;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Faults of a record's own sense: what its text says against what its other keys say. */
final class SenseFaults {
  private static final Locale SPANISH = Locale.forLanguageTag("es-MX");
  private static final Pattern DAY = Pattern.compile("\\d{4}-(\\d{2})-(\\d{2})");
  private static final List<String> HELD =
      List.of(
          "La ceremonia se llevó a cabo el %d de %s.",
          "El encuentro tuvo lugar el %d de %s.",
          "La sesión de trabajo se realizó de manera virtual el %d de %s.");
  private static final Map<String, String> AGENCIES =
      new TreeMap<>(
          Map.of(
              "SEDEMA", "Secretaría del Medio Ambiente",
              "SECTUR", "Secretaría de Turismo",
              "SEMOVI", "Secretaría de Movilidad",
              "SOBSE", "Secretaría de Obras y Servicios"));

  private SenseFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault("fecha-contradicha", SenseFaults::anotherDate),
        new Fault("duracion-contradicha", SenseFaults::anotherDuration),
        new Fault("cifra-contradicha", SenseFaults::anotherNumber),
        new Fault("cifra-sin-respaldo", SenseFaults::unheardOfNumber),
        new Fault("lista-incompleta", SenseFaults::shortList),
        new Fault("nombre-distinto-en-titulo", SenseFaults::misspeltName),
        new Fault("sin-dependencia", SenseFaults::noAgency),
        new Fault("dependencia-no-anotada", SenseFaults::anotherAgency));
  }

  private static Optional<Injected> anotherDate(String yaml, Random random) {
    RecordText text = new RecordText(yaml);
    List<Integer> months = months(text);
    if (months.isEmpty()) {
      return Optional.empty();
    }
    int month = 1 + random.nextInt(12);
    if (months.get(0) <= month && month <= months.get(months.size() - 1)) {
      month = months.get(0) > 1 ? months.get(0) - 1 : 12;
    }
    String name = Month.of(month).getDisplayName(TextStyle.FULL, SPANISH);
    String sentence = HELD.get(random.nextInt(HELD.size()));
    return text.with(String.format(SPANISH, sentence, 1 + random.nextInt(28), name), random);
  }

  /** The months of the days of a date within one year, in order. */
  private static List<Integer> months(RecordText text) {
    String fecha = text.value("fecha").orElse("");
    List<Integer> months = new ArrayList<>();
    Matcher days = DAY.matcher(fecha);
    while (days.find()) {
      months.add(Integer.valueOf(days.group(1)));
    }
    months.sort(null);
    return fecha.contains("2021") || fecha.contains("..") ? List.of() : months;
  }

  private static Optional<Injected> anotherDuration(String yaml, Random random) {
    RecordText text = new RecordText(yaml);
    String fecha = text.value("fecha").orElse("");
    if (!fecha.matches("\\d{4}-\\d{2}-\\d{2}(/\\d{4}-\\d{2}-\\d{2})?")) {
      return Optional.empty();
    }
    LocalDate first = LocalDate.parse(fecha.substring(0, 10));
    LocalDate last = LocalDate.parse(fecha.substring(fecha.length() - 10));
    String length =
        last.isAfter(first.plusDays(10))
            ? "dos años"
            : List.of("tres semanas", "6 semanas", "dos meses").get(random.nextInt(3));
    return text.with("El programa tuvo una duración de " + length + ".", random);
  }

  private static Optional<Injected> anotherNumber(String yaml, Random random) {
    RecordText text = new RecordText(yaml);
    List<Injected> places = new ArrayList<>();
    Matcher cifra =
        Pattern.compile("valor: (\\d{2,3})(?:000)?, (?:unidad: (\\p{L}+)|moneda: EUR)")
            .matcher(yaml);
    while (cifra.find()) {
      String noun = cifra.group(2) == null ? "mil euros" : cifra.group(2);
      Pattern stated = Pattern.compile("(?<![\\d\\p{L}] ?)" + cifra.group(1) + "(?= " + noun + ")");
      for (int line : text.paragraphs()) {
        Matcher here = stated.matcher(text.get(line));
        if (here.find()) {
          int other = Integer.parseInt(cifra.group(1)) + 100 + random.nextInt(50);
          places.add(text.with(line, here.replaceFirst(Integer.toString(other))));
        }
      }
    }
    return any(places, random);
  }

  private static Optional<Injected> unheardOfNumber(String yaml, Random random) {
    RecordText text = new RecordText(yaml);
    String entry =
        "  - {concepto: otro, valor: %d, unidad: ejemplares}"
            .formatted(4_001 + random.nextInt(500));
    Optional<Integer> cifras = text.line("cifras:");
    if (cifras.isEmpty()) {
      Injected added = text.inserting(text.line("texto:").orElseThrow(), "cifras:\n" + entry);
      return Optional.of(new Injected(added.yaml(), added.line() + 1));
    }
    int end = cifras.get() + 1;
    while (end < text.size() && text.get(end).startsWith("  ")) {
      end++;
    }
    return Optional.of(text.inserting(end, entry));
  }

  private static Optional<Injected> shortList(String yaml, Random random) {
    List<String> lists =
        List.of(
            "Se trataron cuatro temas: agua, aire y movilidad.",
            "Los acuerdos se agrupan en cinco puntos: 1) agua, 2) aire, 3) suelo y 4) clima.",
            "Se difundieron siete mensajes (uno general y cinco temáticos).",
            "Se trataron dos asuntos: el comercio; el turismo; y la cultura.");
    return new RecordText(yaml).with(lists.get(random.nextInt(lists.size())), random);
  }

  private static Optional<Injected> misspeltName(String yaml, Random random) {
    RecordText text = new RecordText(yaml);
    List<Injected> places = new ArrayList<>();
    Matcher names = Pattern.compile("\\p{Lu}\\p{Ll}{6,}").matcher(text.value("titulo").orElse(""));
    while (names.find()) {
      for (int line : text.paragraphs()) {
        String words = text.get(line);
        int at = words.indexOf(" " + names.group() + " ") + 1;
        if (at > 0 && !words.contains("*")) {
          int letter = at + 3 + random.nextInt(names.group().length() - 6);
          String twice = words.substring(0, letter) + words.substring(letter - 1);
          places.add(text.with(line, twice));
        }
      }
    }
    return any(places, random);
  }

  private static Optional<Injected> noAgency(String yaml, Random random) {
    RecordText text = new RecordText(yaml);
    return text.line("dependencias:")
        .filter(line -> text.line("socios:").isEmpty())
        .map(line -> text.without(line, text.line("titulo:").orElseThrow()));
  }

  private static Optional<Injected> anotherAgency(String yaml, Random random) {
    List<String> absent =
        AGENCIES.entrySet().stream()
            .filter(a -> !yaml.contains(a.getKey()) && !yaml.contains(a.getValue()))
            .map(Map.Entry::getValue)
            .toList();
    RecordText text = new RecordText(yaml);
    if (absent.isEmpty() || text.line("dependencias:").isEmpty()) {
      return Optional.empty();
    }
    String agency = absent.get(random.nextInt(absent.size()));
    return text.with("La convocatoria se difundió a través de la " + agency + ".", random);
  }

  private static Optional<Injected> any(List<Injected> places, Random random) {
    return places.isEmpty()
        ? Optional.empty()
        : Optional.of(places.get(random.nextInt(places.size())));
  }
}
