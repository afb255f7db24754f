package mx.cdmx.informe.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The Nu Html Checker, which the W3C runs, finds neither an error nor a warning. */
class MarkupTest {
  private static final long DEEP = 256L << 20;

  @Test
  void theRealEditionIsValid() throws Exception {
    assertThat(findings(Edition.REAL.page())).isEmpty();
  }

  @Test
  void theCheckerSeesFaults() throws Exception {
    Path faulty = Files.createTempFile("faulty", ".html");
    Files.writeString(faulty, "<!DOCTYPE html><html lang=es><title>x</title><p><ul><a href=' '>");

    assertThat(findings(faulty)).isNotEmpty();
  }

  /** The checker recurses deeper than the stack of a usual thread. */
  private static List<String> findings(Path page) throws Exception {
    FutureTask<List<String>> check = new FutureTask<>(() -> check(page));
    new Thread(null, check, "checker", DEEP).start();
    return check.get();
  }

  private static List<String> check(Path page) throws Exception {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
    JsonNode told = new ObjectMapper().readTree(validator.validate(page));
    List<String> findings = new ArrayList<>();
    for (JsonNode message : told.get("messages")) {
      findings.add(
          message.path("type").asString()
              + " "
              + message.path("lastLine").asInt()
              + ": "
              + message.path("message").asString()
              + " "
              + message.path("extract").asString(""));
    }
    return findings;
  }
}
