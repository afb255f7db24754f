package mx.cdmx.informe.diagnostics;

import java.util.Arrays;
import java.util.List;

/**
 * The pairs of letters that words have side by side: an edit changes two at most, so that words
 * which share few are told to be far apart without comparing them.
 */
final class LetterPairs {
  /** The pairs that an edit changes at most. */
  private static final int AN_EDIT = 2;

  private final int[] lengths;

  /** A pair and the number of a word that has it, in order. */
  private final long[] entries;

  /** The pairs of some words. */
  LetterPairs(List<String> words) {
    lengths = words.stream().mapToInt(String::length).toArray();
    long[] all = new long[Arrays.stream(lengths).map(length -> Math.max(0, length - 1)).sum()];
    int size = 0;
    for (int number = 0; number < words.size(); number++) {
      for (int pair : pairs(words.get(number))) {
        all[size++] = first(pair) + number;
      }
    }
    Arrays.sort(all);
    entries = all;
  }

  /** How many edits it takes at least to make each of the words of one. */
  int[] leastEdits(String word) {
    int[] edits = new int[lengths.length];
    for (int pair : pairs(word)) {
      int from = lowerBound(first(pair));
      int to = lowerBound(first(pair) + (1L << Integer.SIZE));
      for (int i = from; i < to; i++) {
        edits[(int) entries[i]]++;
      }
    }
    for (int i = 0; i < edits.length; i++) {
      int lost = Math.max(word.length(), lengths[i]) - 1 - edits[i];
      int longer = Math.abs(word.length() - lengths[i]);
      edits[i] = Math.max(longer, (lost + AN_EDIT - 1) / AN_EDIT);
    }
    return edits;
  }

  /** Each pair of a word; the second of a kind is another than the first. */
  private static int[] pairs(String word) {
    int[] pairs = new int[Math.max(0, word.length() - 1)];
    for (int i = 0; i < pairs.length; i++) {
      int earlier = 0;
      for (int j = 0; j < i; j++) {
        boolean isSame =
            word.charAt(j) == word.charAt(i) && word.charAt(j + 1) == word.charAt(i + 1);
        earlier += isSame ? 1 : 0;
      }
      pairs[i] = (word.charAt(i) * 31 + word.charAt(i + 1)) * 31 + earlier;
    }
    return pairs;
  }

  /** The first entry of a pair; pairs that share a number only make words look nearer. */
  private static long first(int pair) {
    return (long) pair << Integer.SIZE;
  }

  private int lowerBound(long wanted) {
    int found = Arrays.binarySearch(entries, wanted);
    return found < 0 ? -found - 1 : found;
  }
}
