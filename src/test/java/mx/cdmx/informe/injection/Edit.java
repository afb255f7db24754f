package mx.cdmx.informe.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Injectors that change one line of a record, drawn among those that fit. */
final class Edit {
  private static final Pattern PROSE = Pattern.compile("(?m)^texto: \\|\n((?: .*\n|\n)*)");

  private Edit() {}

  /** Rewrites a line that has a match, and expects the fault there. */
  static Injector replace(String regex, String replacement) {
    return at(
        Pattern.compile(regex),
        (lines, i, match) -> {
          lines.set(i, match.replaceFirst(replacement));
          return i + 1;
        });
  }

  /** Takes a line away, and expects the fault at another one. */
  static Injector remove(String regex, int line) {
    return at(
        Pattern.compile(regex),
        (lines, i, match) -> {
          lines.remove(i);
          return line;
        });
  }

  /**
   * Puts lines before one that has a match.
   *
   * @param faulty which of the new lines is at fault, from 0; the one after them is at their number
   */
  static Injector before(String regex, int faulty, String... added) {
    return at(
        Pattern.compile(regex),
        (lines, i, match) -> {
          lines.addAll(i, List.of(added));
          return i + faulty + 1;
        });
  }

  /** An injector for records without a match for an expression. */
  static Injector unless(String regex, Injector injector) {
    Pattern pattern = Pattern.compile(regex, Pattern.MULTILINE);
    return (yaml, random) ->
        pattern.matcher(yaml).find() ? Optional.empty() : injector.into(yaml, random);
  }

  /** One of several that fits. */
  static Injector oneOf(Injector... injectors) {
    return (yaml, random) -> {
      List<Injector> left = new ArrayList<>(List.of(injectors));
      Optional<Injected> injected = Optional.empty();
      while (injected.isEmpty() && !left.isEmpty()) {
        injected = left.remove(random.nextInt(left.size())).into(yaml, random);
      }
      return injected;
    };
  }

  /** An injector that draws from the lines of {@code texto} only. */
  static Injector inProse(Injector injector) {
    return (yaml, random) -> {
      Matcher prose = PROSE.matcher(yaml);
      if (!prose.find()) {
        return Optional.empty();
      }
      int above = (int) yaml.substring(0, prose.start(1)).lines().count();
      return injector
          .into(prose.group(1), random)
          .map(
              injected ->
                  new Injected(
                      yaml.substring(0, prose.start(1))
                          + injected.yaml()
                          + yaml.substring(prose.end(1)),
                      above + injected.line()));
    };
  }

  private static Injector at(Pattern pattern, Change change) {
    return (yaml, random) -> {
      List<String> lines = new ArrayList<>(yaml.lines().toList());
      int[] fit =
          IntStream.range(0, lines.size())
              .filter(i -> pattern.matcher(lines.get(i)).find())
              .toArray();
      if (fit.length == 0) {
        return Optional.empty();
      }
      int i = fit[random.nextInt(fit.length)];
      Matcher match = pattern.matcher(lines.get(i));
      int line = change.make(lines, i, match);
      return Optional.of(new Injected(String.join("\n", lines) + "\n", line));
    };
  }

  /** A change of a line; tells the line, from 1, where the fault must be reported. */
  @FunctionalInterface
  private interface Change {
    int make(List<String> lines, int index, Matcher match);
  }
}
