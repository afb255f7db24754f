package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.List;

/**
 * The most values of a sequence that are in order as they stand, told by the others.
 *
 * @param others the positions, from 0, of those that would have to move
 */
record LongestRise(List<Integer> others) {

  LongestRise {
    others = List.copyOf(others);
  }

  /** Of values that may repeat (patience sorting). */
  static <T extends Comparable<? super T>> LongestRise of(List<T> values) {
    List<Integer> ends = new ArrayList<>();
    int[] before = new int[values.size()];
    for (int i = 0; i < values.size(); i++) {
      int length = after(values.get(i), ends, values);
      before[i] = length == 0 ? -1 : ends.get(length - 1);
      if (length == ends.size()) {
        ends.add(i);
      } else {
        ends.set(length, i);
      }
    }
    return new LongestRise(others(ends, before));
  }

  /** How many values of a rise can stand before one. */
  private static <T extends Comparable<? super T>> int after(
      T value, List<Integer> ends, List<T> values) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (values.get(ends.get(middle)).compareTo(value) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static List<Integer> others(List<Integer> ends, int[] before) {
    boolean[] rises = new boolean[before.length];
    for (int i = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); i >= 0; i = before[i]) {
      rises[i] = true;
    }
    List<Integer> others = new ArrayList<>();
    for (int i = 0; i < rises.length; i++) {
      if (!rises[i]) {
        others.add(i);
      }
    }
    return others;
  }
}
