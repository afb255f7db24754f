package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Things, each a number from 0, put together where two are said to be the same (union-find). */
final class Clusters {
  private final int[] heads;

  Clusters(int size) {
    heads = new int[size];
    for (int i = 0; i < size; i++) {
      heads[i] = i;
    }
  }

  /** Puts two together, with all that is with either. */
  void join(int one, int other) {
    int a = head(one);
    int b = head(other);
    heads[Math.max(a, b)] = Math.min(a, b);
  }

  /** The first of those that one is with. */
  int head(int one) {
    int head = one;
    while (heads[head] != head) {
      heads[head] = heads[heads[head]];
      head = heads[head];
    }
    return head;
  }

  /** Those of two or more, each in order. */
  Collection<List<Integer>> several() {
    Map<Integer, List<Integer>> clusters = new TreeMap<>();
    for (int i = 0; i < heads.length; i++) {
      clusters.computeIfAbsent(head(i), h -> new ArrayList<>()).add(i);
    }
    clusters.values().removeIf(c -> c.size() == 1);
    return clusters.values();
  }
}
