package mx.cdmx.informe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core finds nothing against WCAG 2.2 AA or its best practices, whatever is on the screen. */
class AccessibilityTest {
  private static final List<String> EVERY =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  /** Rules that a scheme of colours can change; on the whole report they take the most time. */
  private static final List<String> COLOUR = List.of("color-contrast", "link-in-text-block");

  /** What the style sets like the one before it, so that its colours are the same. */
  private static final List<String> REPEATED =
      List.of(
          ".actividad:nth-of-type(n+2)",
          ".cuadro tbody tr:nth-child(n+3)",
          ".entradas li:nth-child(n+3)",
          ".siglas div:nth-child(n+3)");

  private static final Map<String, Object> WHOLE = Map.of("include", List.of("html"));
  private static final Map<String, Object> NO_REPEATS =
      Map.of("include", List.of("html"), "exclude", REPEATED);

  @AutoClose private static final Chromium chromium = new Chromium();

  /**
   * The whole report before every rule once, and then before those that can judge it otherwise: in
   * the dark, the rules about colour, on one of each kind; on a telephone all others, since a
   * colour is the same at every width. A search or a filter leaves little on the screen, so every
   * rule again. All but the first with the filters open.
   */
  static Stream<Arguments> states() {
    Map<String, Object> every = Map.of("runOnly", EVERY);
    return Stream.of(
        Arguments.of("light", 1280, "", WHOLE, every),
        Arguments.of("dark", 1280, "#", NO_REPEATS, Map.of("runOnly", COLOUR)),
        Arguments.of("light", 390, "#", WHOLE, withoutColour()),
        Arguments.of("light", 1280, "#q=donativo&eje=transversal", WHOLE, every),
        Arguments.of("dark", 390, "#q=agua&mes=2020-10", WHOLE, every),
        Arguments.of("light", 390, "#q=zzyzx", WHOLE, every));
  }

  private static Map<String, Object> withoutColour() {
    Map<String, Boolean> off = Map.of("enabled", false);
    return Map.of("runOnly", EVERY, "rules", Map.of(COLOUR.get(0), off, COLOUR.get(1), off));
  }

  @ParameterizedTest
  @MethodSource("states")
  void axeFindsNoViolation(
      String scheme,
      int width,
      String fragment,
      Map<String, Object> parts,
      Map<String, Object> rules)
      throws Exception {
    open(scheme, width, fragment);

    assertThat(violations(parts, rules)).isEmpty();
  }

  @Test
  void axeSeesFaults() throws Exception {
    open("dark", 390, "#q=zzyzx");
    chromium.run(
        """
        document.getElementById('vacio-frase').style.color = '#444';
        document.getElementById('siguiente').removeAttribute('aria-label');
        document.getElementById('saltos').hidden = false;
        """);

    assertThat(violations(NO_REPEATS, Map.of("runOnly", COLOUR)))
        .singleElement()
        .asString()
        .startsWith("color-contrast: <p id=\"vacio-frase\"");
    assertThat(violations(WHOLE, withoutColour()))
        .singleElement()
        .asString()
        .startsWith("button-name: <button type=\"button\" id=\"siguiente\"");
  }

  private static void open(String scheme, int width, String fragment) {
    chromium.size(width, 900);
    chromium.prefers("prefers-color-scheme", scheme);
    chromium.open(Edition.REAL.page(), fragment);
    if (!fragment.isEmpty()) {
      chromium.byId("ver-filtros").click();
    }
  }

  /**
   * Each rule broken and the first element that breaks it. The page is asked in one call, for
   * violations alone: what passes is most of the page, and telling it takes longer than looking.
   */
  private static List<String> violations(Map<String, Object> parts, Map<String, Object> rules)
      throws Exception {
    chromium.run(new AxeBuilder().getAxeScriptProvider().getScript());
    return chromium.await(
        """
        axe.run(arguments[0], { ...arguments[1], resultTypes: ['violations'] }).then(r =>
          arguments[2](r.violations.map(({ id, nodes: [first, ...rest] }) =>
            `${id}: ${first.html} and ${rest.length} more. ${first.failureSummary}`)));
        """,
        parts,
        rules);
  }
}
