package mx.cdmx.informe.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.junit.jupiter.api.Test;

class EditsTest {
  private final Random random = new Random(1);

  @Test
  void areAsManyAsTheUsualTableGives() {
    for (int i = 0; i < 20_000; i++) {
      String word = word(random.nextInt(70));
      String other = random.nextBoolean() ? word(random.nextInt(70)) : changed(word);

      assertThat(new Edits(word).to(other, 100))
          .as("%s to %s", word, other)
          .isEqualTo(LevenshteinDistance.getDefaultInstance().apply(word, other));
    }
  }

  @Test
  void areNotToldWhereTheyAreMoreThanAskedFor() {
    assertThat(new Edits("casa").to("cosas", 2)).isEqualTo(2);
    assertThat(new Edits("casa").to("cosas", 1)).isEqualTo(-1);
    assertThat(new Edits("").to("ab", 1)).isEqualTo(-1);
  }

  private String word(int length) {
    return random
        .ints(length, 0, 4)
        .collect(
            StringBuilder::new, (word, i) -> word.append("abñø".charAt(i)), StringBuilder::append)
        .toString();
  }

  private String changed(String word) {
    StringBuilder letters = new StringBuilder(word);
    for (int i = random.nextInt(4); i > 0; i--) {
      letters.insert(random.nextInt(letters.length() + 1), 'b');
      letters.deleteCharAt(random.nextInt(letters.length()));
    }
    return letters.toString();
  }
}
