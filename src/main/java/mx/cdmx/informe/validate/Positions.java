package mx.cdmx.informe.validate;

import java.util.Arrays;

/** Where each character of a text stands in another, kept once a stretch without a break. */
final class Positions {
  private final int[] firsts;
  private final int[] places;

  /** Some places, one a character. */
  Positions(int[] all) {
    int[] breaks = new int[all.length];
    int count = 0;
    for (int i = 0; i < all.length; i++) {
      if (i == 0 || all[i] != all[i - 1] + 1) {
        breaks[count++] = i;
      }
    }
    firsts = Arrays.copyOf(breaks, count);
    places = new int[count];
    for (int i = 0; i < count; i++) {
      places[i] = all[firsts[i]];
    }
  }

  /** That of a character. */
  int of(int at) {
    int found = Arrays.binarySearch(firsts, at);
    int stretch = found >= 0 ? found : -found - 2;
    return places[stretch] + at - firsts[stretch];
  }
}
