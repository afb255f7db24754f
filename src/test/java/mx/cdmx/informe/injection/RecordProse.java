package mx.cdmx.informe.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The prose of a record ({@code texto}), to put faults into. */
final class RecordProse {
  /** Where words are not free to change: addresses, references, and what is marked as foreign. */
  private static final Pattern KEPT =
      Pattern.compile("\\S*[@#/]\\S*|\\[\\[.*?]]|\\*[^*]+\\*|\\S+\\.(?:com|org|mx)\\S*");

  private static final String INDENT = "  ";

  private RecordProse() {}

  /**
   * An injector that changes one place of the prose.
   *
   * @param place where it may, within a line
   * @param faults what to put there, one of them; {@code $1} stands for the first group
   */
  static Injector change(String place, String... faults) {
    Pattern pattern = Pattern.compile(place);
    return (yaml, random) -> change(yaml.split("\n", -1), pattern, faults, random);
  }

  private static Optional<Injected> change(
      String[] lines, Pattern place, String[] faults, Random random) {
    List<Found> fit = places(lines, place);
    if (fit.isEmpty()) {
      return Optional.empty();
    }
    Found chosen = fit.get(random.nextInt(fit.size()));
    MatchResult match = chosen.match();
    String group = match.groupCount() > 0 ? match.group(1) : "";
    String fault = faults[random.nextInt(faults.length)].replace("$1", group);
    String line = lines[chosen.line()];
    lines[chosen.line()] = line.substring(0, match.start()) + fault + line.substring(match.end());
    return Optional.of(new Injected(String.join("\n", lines), chosen.line() + 1));
  }

  private static List<Found> places(String[] lines, Pattern place) {
    List<Found> fit = new ArrayList<>();
    int first = List.of(lines).indexOf("texto: |") + 1;
    for (int i = first; first > 0 && i < lines.length && isProse(lines[i]); i++) {
      String line = lines[i];
      int at = i;
      place
          .matcher(line)
          .results()
          .filter(m -> isFree(m, line))
          .forEach(m -> fit.add(new Found(at, m)));
    }
    return fit;
  }

  private static boolean isProse(String line) {
    return line.isBlank() || line.startsWith(INDENT);
  }

  private static boolean isFree(MatchResult place, String line) {
    return KEPT.matcher(line)
        .results()
        .noneMatch(k -> k.start() < place.end() && place.start() < k.end());
  }

  private record Found(int line, MatchResult match) {}
}
