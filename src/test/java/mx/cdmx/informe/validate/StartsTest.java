package mx.cdmx.informe.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StartsTest {
  private static final String TEXT = "del Foro, modelo del foro; (del Foro) dedel delfín el del.";

  @Test
  void findsAtItsCharactersWhatThePatternFindsAnywhere() {
    Pattern pattern = Pattern.compile("[ed]l? ?(\\p{L}*)");

    assertThat(Starts.at("de").find(pattern, TEXT))
        .extracting(MatchResult::start)
        .containsExactlyElementsOf(
            pattern.matcher(TEXT).results().map(MatchResult::start).toList());
  }

  @Test
  void findsNothingWithinWordsWhereOnlyWordsMayStart() {
    assertThat(Starts.atWord("d").find(Pattern.compile("del"), TEXT))
        .extracting(MatchResult::start)
        .containsExactly(0, 17, 28, 44, 54);
  }

  @Test
  void seesWhatIsBehindAStartAndNoStartOfTheTextThere() {
    assertThat(Starts.at("l").find(Pattern.compile("(?<=de)l\\b|\\Al"), "del modelo del"))
        .extracting(MatchResult::start)
        .containsExactly(2, 13);
  }

  @Test
  void goesOnBehindWhatItFound() {
    assertThat(Starts.at("a").find(Pattern.compile("aa"), "aaaaa"))
        .extracting(MatchResult::start)
        .containsExactly(0, 2);
  }
}
