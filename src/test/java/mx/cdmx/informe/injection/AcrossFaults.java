package mx.cdmx.informe.injection;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Faults of what a record says about the report as a whole, which one record can have alone. */
final class AcrossFaults {
  private static final List<String> POINTERS =
      List.of(
          "El resto se cuenta aparte (ver el Eje “Ciudad Sustentable”).",
          "Como se informa en el eje 3, hubo otros encuentros.",
          "Véase el apartado de acciones transversales.",
          "La reunión tuvo continuidad (véase más adelante).");
  private static final Pattern DAYS =
      Pattern.compile("(?m)^fecha: (2020)-\\d{2}-(\\d{2})/2020-(\\d{2})-(\\d{2})$");
  private static final List<String> MONTHS =
      List.of("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre");

  private AcrossFaults() {}

  static List<Fault> all() {
    return List.of(
        new Fault("referencia-sin-enlace", AcrossFaults::pointer),
        new Fault("fecha-impresa-de-mas", AcrossFaults::dateWrittenOut));
  }

  private static Optional<Injected> pointer(String yaml, Random random) {
    return new RecordText(yaml).with(POINTERS.get(random.nextInt(POINTERS.size())), random);
  }

  private static Optional<Injected> dateWrittenOut(String yaml, Random random) {
    Matcher days = DAYS.matcher(yaml);
    if (!days.find() || !sameMonth(days)) {
      return Optional.empty();
    }
    String month = MONTHS.get(Integer.parseInt(days.group(3)) - 7);
    int first = Integer.parseInt(days.group(2));
    int last = Integer.parseInt(days.group(4));
    List<String> forms =
        List.of(
            "%d a %d de %s", "del %d al %d de %s", "%d–%d de %s de 2020", "%d al %d de %s 2020");
    String form = forms.get(random.nextInt(forms.size())).formatted(first, last, month);
    RecordText text = new RecordText(yaml);
    int line = text.line("fecha:").orElseThrow() + 1;
    return Optional.of(text.inserting(line, "fecha_impresa: " + form));
  }

  private static boolean sameMonth(Matcher days) {
    String written = days.group();
    return written.substring(12, 14).equals(days.group(3)) && days.group(3).compareTo("07") >= 0;
  }
}
