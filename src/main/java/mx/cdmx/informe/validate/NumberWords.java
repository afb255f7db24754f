package mx.cdmx.informe.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Spanish words for numbers below a thousand. */
final class NumberWords {
  private static final String UP_TO_29 =
      """
      cero uno dos tres cuatro cinco seis siete ocho nueve
      diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve
      veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve""";
  private static final String TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa";
  private static final String HUNDREDS =
      """
      cien doscientos trescientos cuatrocientos quinientos
      seiscientos setecientos ochocientos novecientos""";
  private static final Map<String, Integer> COLLECTIVES =
      Map.ofEntries(
          Map.entry("decena", 10),
          Map.entry("decenas", 10),
          Map.entry("docena", 12),
          Map.entry("docenas", 12),
          Map.entry("veintena", 20),
          Map.entry("veintenas", 20),
          Map.entry("treintena", 30),
          Map.entry("treintenas", 30),
          Map.entry("centena", 100),
          Map.entry("centenas", 100),
          Map.entry("centenar", 100),
          Map.entry("centenares", 100),
          Map.entry("millar", 1_000),
          Map.entry("millares", 1_000));
  private static final Set<String> OTHERS =
      Set.of("mil", "millón", "millones", "mdp", "mdd", "medio", "y");
  private static final Map<String, Integer> VALUES = values();
  private static final FewWords PARTS =
      new FewWords(
          Stream.of(VALUES.keySet(), COLLECTIVES.keySet(), OTHERS)
              .flatMap(Set::stream)
              .collect(Collectors.toSet()));

  private NumberWords() {}

  /** The value of a word in lower case: {@code veintidós} is 22, {@code trescientas} 300. */
  static Optional<Integer> value(String word) {
    return Optional.ofNullable(VALUES.get(word));
  }

  /** Whether numbers may be made of a word of a text. */
  static boolean mayBePart(String text, int start, int end) {
    return PARTS.has(text, start, end);
  }

  /** How many a collective noun counts: a {@code docena} is 12. */
  static Optional<Integer> collective(String word) {
    return Optional.ofNullable(COLLECTIVES.get(word));
  }

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new HashMap<>();
    put(values, UP_TO_29, 0, 1);
    put(values, TENS, 30, 10);
    put(values, HUNDREDS, 100, 100);
    Map.of("un", 1, "una", 1, "ciento", 100, "veintiún", 21, "veintiuna", 21).forEach(values::put);
    return values;
  }

  private static void put(Map<String, Integer> values, String words, int first, int step) {
    List<String> list = List.of(words.split("\\s+", -1));
    for (int i = 0; i < list.size(); i++) {
      values.put(list.get(i), first + i * step);
      values.put(list.get(i).replaceFirst("ientos$", "ientas"), first + i * step);
    }
  }
}
