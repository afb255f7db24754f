package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.cdmx.informe.diagnostics.Messages;
import org.junit.jupiter.api.Test;

/** The page of the rules is what the bundle and the examples say. */
class RulesPageTest {
  private static final Path DOCS = Run.PROJECT.resolve("docs");

  @Test
  void isUpToDate() throws IOException {
    GoldenFile.check(DOCS.resolve("reglas.md"), new RulesPage(new Messages()).text());
  }

  @Test
  void hasAnAnchorForEveryRuleThatTheGuideLinks() throws IOException {
    String page = new RulesPage(new Messages()).text();
    String guide = Files.readString(DOCS.resolve("guia-editorial.md"));
    Matcher link = Pattern.compile("reglas\\.md#([a-z-]+)").matcher(guide);
    assertThat(link.results().map(r -> r.group(1)))
        .allMatch(code -> page.contains("\n### " + code + "\n"));
  }
}
