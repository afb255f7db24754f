package mx.cdmx.informe.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The fewest values that have to move for a sequence to be in order. */
class LongestRiseTest {
  @Test
  void ofOneOutOfItsPlaceIsThatOne() {
    assertThat(LongestRise.of(List.of(1, 9, 2, 3, 4)).others()).containsExactly(1);
    assertThat(LongestRise.of(List.of(2, 3, 4, 1)).others()).containsExactly(3);
  }

  @Test
  void ofWhatIsInOrderIsNone() {
    assertThat(LongestRise.of(List.of(1, 2, 2, 3)).others()).isEmpty();
    assertThat(LongestRise.of(List.<Integer>of()).others()).isEmpty();
  }

  @Test
  void ofTwoTurnedRoundIsTheFirst() {
    assertThat(LongestRise.of(List.of(2, 1)).others()).containsExactly(0);
  }
}
