package mx.cdmx.informe.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;

class NearMissesTest {
  private static final List<String> PARTS =
      List.of("foro", "taller", "virtual", "internacional", "mujeres", "ciudades", "2020", "agua");

  private final Random random = new Random(7);

  @Test
  void theNearestComeFirst() {
    assertThat(NearMisses.of("gsef-forro", List.of("gsef-foro", "gsef-toros", "foro-de-agua")))
        .containsExactly("gsef-foro", "gsef-toros");
  }

  @Test
  void accentsAndCapitalsCountForNothing() {
    assertThat(NearMisses.of("SEÚL", List.of("seul", "lima"))).containsExactly("seul");
  }

  @Test
  void ofAWordOfOneOrTwoLettersOneMayBeAnother() {
    assertThat(NearMisses.of("a", List.of("b", "bc", "ab"))).containsExactly("ab", "b");
    assertThat(NearMisses.of("", List.of("b", "bc"))).containsExactly("b");
  }

  /** What spares comparing a word with each known one loses none of those that are near. */
  @Test
  void areThoseThatComparingWithEachFinds() {
    List<String> known = words(2_000);
    NearMisses near = NearMisses.among(known);
    for (String word : words(500)) {
      String written = misspelled(word);
      assertThat(near.of(written)).isEqualTo(nearestOfAll(written, known));
    }
  }

  private static List<String> nearestOfAll(String word, List<String> known) {
    LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
    return known.stream()
        .distinct()
        .filter(k -> distance.apply(word, k) <= Math.max(1, word.length() / 3))
        .sorted(Comparator.comparing((String k) -> distance.apply(word, k)).thenComparing(k -> k))
        .limit(3)
        .toList();
  }

  private List<String> words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<String> parts = new ArrayList<>();
      for (int j = random.nextInt(4); j >= 0; j--) {
        parts.add(PARTS.get(random.nextInt(PARTS.size())));
      }
      words.add(misspelled(String.join("-", parts)));
    }
    return words;
  }

  private String misspelled(String word) {
    StringBuilder letters = new StringBuilder(word);
    for (int i = random.nextInt(6); i > 0; i--) {
      int at = random.nextInt(letters.length());
      char letter = (char) ('a' + random.nextInt(26));
      switch (random.nextInt(3)) {
        case 0 -> letters.insert(at, letter);
        case 1 -> letters.setCharAt(at, letter);
        default -> letters.insert(at, letters.charAt(at));
      }
    }
    return letters.toString();
  }
}
