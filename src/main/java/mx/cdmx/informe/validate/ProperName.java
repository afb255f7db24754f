package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
  static List<ProperName> of(ReadText text, UnaryOperator<String> stem) {
    List<ProperName> found = new ArrayList<>();
    List<NameWord> run = new ArrayList<>();
    for (int i = 0; i < text.size(); i++) {
      Word word = text.word(i);
      boolean isCapital = word.is(Trait.CAPITAL);
      boolean isSmall = word.is(Trait.JOINT);
      if (!run.isEmpty() && !(follows(text, i) && (isCapital || isSmall))) {
        close(run, stem, found);
      }
      if (isCapital || (isSmall && !run.isEmpty())) {
        run.add(NameWord.of(text, i));
      }
    }
    close(run, stem, found);
    return found;
  }

  /** Whether a word is one of the small ones. */
  static boolean isSmall(String word) {
    return SMALL.contains(NameWord.lower(word));
  }

  private static boolean follows(ReadText text, int index) {
    return text.isNext(index)
        || text.text().substring(text.end(index - 1), text.start(index)).isBlank();
  }

  private static void close(
      List<NameWord> run, UnaryOperator<String> stem, List<ProperName> found) {
    while (!run.isEmpty() && !run.get(run.size() - 1).isCapital()) {
      run.remove(run.size() - 1);
    }
    List<NameWord> capital =
        run.stream().filter(w -> w.isCapital() && !w.form().is(Trait.JOINT)).toList();
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
    if (size > words.size() || lacking(other.words) > 1) {
      return false;
    }
    List<List<String>> parts =
        IntStream.rangeClosed(0, words.size() - size)
            .mapToObj(i -> words.subList(i, i + size))
            .toList();
    return !parts.contains(other.words)
        && parts.stream().anyMatch(p -> isShuffled(p, other.words) || isButOne(p, other.words));
  }

  /** How many of some words it has not. */
  private int lacking(List<String> some) {
    int count = 0;
    for (String word : some) {
      count += words.contains(word) ? 0 : 1;
    }
    return count;
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
