package mx.cdmx.informe.validate;

import java.util.Arrays;

/** Where each character of a text stands in another, kept once a stretch without a break. */
final class Positions {
  private int[] firsts = new int[1];
  private int[] places = new int[1];
  private int count;

  /**
   * Adds the characters after those that were added before, which stand one after the other.
   *
   * @param first the first of them
   * @param place where it stands
   */
  void add(int first, int place) {
    if (count > 0 && place - places[count - 1] == first - firsts[count - 1]) {
      return;
    }
    if (count == firsts.length) {
      firsts = Arrays.copyOf(firsts, 2 * count);
      places = Arrays.copyOf(places, 2 * count);
    }
    firsts[count] = first;
    places[count++] = place;
  }

  /** That of a character. */
  int of(int at) {
    int found = Arrays.binarySearch(firsts, 0, count, at);
    int stretch = found >= 0 ? found : -found - 2;
    return places[stretch] + at - firsts[stretch];
  }
}
