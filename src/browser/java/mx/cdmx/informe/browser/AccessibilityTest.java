package mx.cdmx.informe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds nothing against WCAG 2.2 AA or its best practices, whatever is on the screen. */
class AccessibilityTest {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  @AutoClose private static final Chromium chromium = new Chromium();

  /** The whole report each time; all but the first with the filters open. */
  static Stream<Arguments> states() {
    return Stream.of(
        Arguments.of("light", 1280, ""),
        Arguments.of("dark", 1280, "#"),
        Arguments.of("light", 390, "#"),
        Arguments.of("light", 1280, "#q=donativo&eje=transversal"),
        Arguments.of("dark", 390, "#q=agua&mes=2020-10"),
        Arguments.of("light", 390, "#q=zzyzx"));
  }

  @ParameterizedTest
  @MethodSource("states")
  void axeFindsNoViolation(String scheme, int width, String fragment) {
    chromium.size(width, 900);
    chromium.prefers("prefers-color-scheme", scheme);
    chromium.open(Edition.REAL.page(), fragment);
    if (!fragment.isEmpty()) {
      chromium.byId("ver-filtros").click();
    }
    List<Rule> violations =
        new AxeBuilder().withTags(TAGS).analyze(chromium.driver()).getViolations();

    assertThat(violations)
        .extracting(
            v ->
                v.getId()
                    + ": "
                    + v.getNodes().get(0).getHtml()
                    + " … "
                    + v.getNodes().size()
                    + " "
                    + v.getNodes().get(0).getFailureSummary())
        .isEmpty();
  }
}
