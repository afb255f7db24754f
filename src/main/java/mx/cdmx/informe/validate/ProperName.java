package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A name of several words in a text: those with a capital, and the small ones between.
 *
 * @param start its first character
 * @param end the one after its last
 * @param words its words with a capital, reduced to their stems
 */
record ProperName(int start, int end, List<String> words) {
  private static final Set<String> SMALL =
      Set.of("de", "del", "la", "las", "los", "el", "y", "e", "para", "sobre", "en", "a");
  private static final int FEWEST = 3;
  private static final int LONG = 4;

  ProperName {
    words = List.copyOf(words);
  }

  /** The names of three words or more in a text. */
  static List<ProperName> of(String text, List<NameWord> words, UnaryOperator<String> stem) {
    List<ProperName> found = new ArrayList<>();
    List<NameWord> run = new ArrayList<>();
    int reached = 0;
    for (NameWord word : words) {
      boolean small = isSmall(word);
      boolean breaks = !isBlank(text, reached, word.start());
      if (breaks || !(word.isCapital() || small)) {
        close(run, stem, found);
      }
      if (word.isCapital() || (small && !run.isEmpty())) {
        run.add(word);
      }
      reached = word.end();
    }
    close(run, stem, found);
    return found;
  }

  private static boolean isSmall(NameWord word) {
    return SMALL.contains(word.word().toLowerCase(Locale.ROOT));
  }

  private static boolean isBlank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void close(
      List<NameWord> run, UnaryOperator<String> stem, List<ProperName> found) {
    while (!run.isEmpty() && !run.get(run.size() - 1).isCapital()) {
      run.remove(run.size() - 1);
    }
    List<NameWord> capital = run.stream().filter(w -> w.isCapital() && !isSmall(w)).toList();
    if (capital.size() >= FEWEST) {
      found.add(
          new ProperName(
              run.get(0).start(),
              run.get(run.size() - 1).end(),
              capital.stream().map(w -> stem.apply(w.word())).toList()));
    }
    run.clear();
  }

  /** Whether some words of it are those of another in another order, or all of them but one. */
  boolean isAlmost(ProperName other) {
    int size = other.words.size();
    if (size > words.size()) {
      return false;
    }
    List<List<String>> parts =
        IntStream.rangeClosed(0, words.size() - size)
            .mapToObj(i -> words.subList(i, i + size))
            .toList();
    return !parts.contains(other.words)
        && parts.stream().anyMatch(p -> isShuffled(p, other.words) || isButOne(p, other.words));
  }

  /** Whether they are the same, but not in two halves that changed places. */
  private static boolean isShuffled(List<String> words, List<String> other) {
    List<String> twice = new ArrayList<>(words);
    twice.addAll(words);
    return Collections.indexOfSubList(twice, other) < 0
        && words.stream().sorted().toList().equals(other.stream().sorted().toList());
  }

  /** Whether one word of many is another. */
  private static boolean isButOne(List<String> words, List<String> other) {
    return words.size() >= LONG
        && IntStream.range(0, words.size()).filter(i -> !words.get(i).equals(other.get(i))).count()
            == 1;
  }
}
