package mx.cdmx.informe.injection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** A record as lines, to be changed in one place. */
final class RecordText {
  private final List<String> lines;

  RecordText(String yaml) {
    lines = new ArrayList<>(List.of(yaml.split("\n", -1)));
  }

  /** The number, from 0, of the line that starts so; absent where none does. */
  Optional<Integer> line(String start) {
    return IntStream.range(0, lines.size())
        .filter(i -> lines.get(i).startsWith(start))
        .boxed()
        .findFirst();
  }

  /** What stands after a key in its own line. */
  Optional<String> value(String key) {
    return line(key + ": ").map(i -> lines.get(i).substring(key.length() + 2));
  }

  String get(int line) {
    return lines.get(line);
  }

  /** The numbers of the lines of prose that are paragraphs and end as such. */
  List<Integer> paragraphs() {
    int first = line("texto: |").orElseThrow() + 1;
    int end = first;
    while (end < lines.size() && (lines.get(end).isEmpty() || lines.get(end).startsWith("  "))) {
      end++;
    }
    return IntStream.range(first, end)
        .filter(i -> lines.get(i).matches("  [^-*].*\\.") && !lines.get(i).startsWith("    "))
        .boxed()
        .toList();
  }

  /** The record with a sentence more at the end of some paragraph. */
  Optional<Injected> with(String sentence, Random random) {
    List<Integer> places = paragraphs();
    if (places.isEmpty()) {
      return Optional.empty();
    }
    int at = places.get(random.nextInt(places.size()));
    return Optional.of(with(at, lines.get(at) + " " + sentence));
  }

  /** The record with another line in the place of one. */
  Injected with(int line, String changed) {
    List<String> copy = new ArrayList<>(lines);
    copy.set(line, changed);
    return new Injected(String.join("\n", copy), line + 1);
  }

  /** The record with a line more before another. */
  Injected inserting(int line, String added) {
    List<String> copy = new ArrayList<>(lines);
    copy.add(line, added);
    return new Injected(String.join("\n", copy), line + 1);
  }

  /** The record without a line, which is missed at another. */
  Injected without(int line, int missedAt) {
    List<String> copy = new ArrayList<>(lines);
    copy.remove(line);
    return new Injected(String.join("\n", copy), missedAt + 1);
  }

  int size() {
    return lines.size();
  }
}
