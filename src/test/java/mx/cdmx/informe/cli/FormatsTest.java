package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every format tells the same findings. */
class FormatsTest {
  private static final Pattern TEXT =
      Pattern.compile(
          "(?m)^(\\S.*):(\\d+):(\\d+): (error|aviso) \\[([a-z-]+)] (.*)\n(?:    .*\n)*  = (.*)$");

  private static final Pattern ANNOTATION =
      Pattern.compile(
          "(?m)^::(error|warning) file=(.*),line=(\\d+),endLine=(\\d+),col=(\\d+),endColumn=(\\d+)"
              + ",title=(.*?)::(.*?)%0A(.*)$");

  @TempDir private Path folder;

  /** What all formats tell of a finding. */
  private record Told(
      String file, int line, int column, String severity, String code, String said) {}

  static List<String> cases() throws IOException {
    return Cases.names();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsTheSameOfACase(String name) throws IOException {
    Cases.layOut(name, folder);
    List<Told> json = json(run(name, "json").out());
    String sarif = run(name, "sarif").out();
    assertThat(text(run(name, "text").err())).isEqualTo(json);
    assertThat(sarif(sarif)).isEqualTo(json);
    assertThat(github(run(name, "github").out())).isEqualTo(json);
    assertThat(gitlab(run(name, "gitlab").out())).isEqualTo(json);
    assertThat(schema().validate(sarif, InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsTheSameEndAndFieldToPrograms(String name) throws IOException {
    Cases.layOut(name, folder);
    List<String> places = new ArrayList<>();
    List<String> ends = new ArrayList<>();
    for (JsonNode d : new JsonMapper().readTree(run(name, "json").out())) {
      ends.add(d.get("endLine").asInt() + ":" + d.get("endColumn").asInt());
      String pointer = d.get("field").isNull() ? "" : d.get("field").asString();
      places.add((d.get("record").isNull() ? "" : d.get("record").asString()) + pointer);
    }
    JsonNode results = new JsonMapper().readTree(run(name, "sarif").out()).at("/runs/0/results");
    for (int i = 0; i < results.size(); i++) {
      JsonNode location = results.get(i).at("/locations/0");
      JsonNode region = location.at("/physicalLocation/region");
      assertThat(region.get("endLine").asInt() + ":" + region.get("endColumn").asInt())
          .isEqualTo(ends.get(i));
      assertThat(location.at("/logicalLocations/0/fullyQualifiedName").asString(""))
          .isEqualTo(places.get(i));
    }
    Matcher annotation = ANNOTATION.matcher(run(name, "github").out());
    for (int i = 0; annotation.find(); i++) {
      assertThat(annotation.group(4) + ":" + annotation.group(6)).isEqualTo(ends.get(i));
    }
  }

  private Run run(String name, String format) throws IOException {
    Run run = Cases.validate(name, folder, "--format", format);
    assertThat(format.equals("text") ? run.out() : run.err()).isEmpty();
    return run;
  }

  private static Schema schema() throws IOException {
    try (InputStream in =
        FormatsTest.class.getResourceAsStream("/sarif/sarif-2.1.0-rtm.5.schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
          .getSchema(in, InputFormat.JSON);
    }
  }

  private static List<Told> json(String out) {
    List<Told> all = new ArrayList<>();
    for (JsonNode d : new JsonMapper().readTree(out)) {
      all.add(
          new Told(
              d.get("file").asString(),
              d.get("line").asInt(),
              d.get("column").asInt(),
              d.get("severity").asString(),
              d.get("code").asString(),
              d.get("message").asString() + "\n" + d.get("hint").asString()));
    }
    return all;
  }

  private static List<Told> text(String err) {
    List<Told> all = new ArrayList<>();
    Matcher m = TEXT.matcher(err);
    while (m.find()) {
      all.add(
          new Told(
              m.group(1),
              Integer.parseInt(m.group(2)),
              Integer.parseInt(m.group(3)),
              m.group(4).equals("aviso") ? "warning" : "error",
              m.group(5),
              m.group(6) + "\n" + m.group(7)));
    }
    return all;
  }

  private static List<Told> sarif(String out) {
    List<Told> all = new ArrayList<>();
    JsonNode run = new JsonMapper().readTree(out).at("/runs/0");
    for (JsonNode r : run.get("results")) {
      JsonNode physical = r.at("/locations/0/physicalLocation");
      JsonNode rule = run.at("/tool/driver/rules").get(r.get("ruleIndex").asInt());
      assertThat(rule.get("id")).isEqualTo(r.get("ruleId"));
      assertThat(rule.at("/defaultConfiguration/level")).isEqualTo(r.get("level"));
      all.add(
          new Told(
              physical.at("/artifactLocation/uri").asString(),
              physical.at("/region/startLine").asInt(),
              physical.at("/region/startColumn").asInt(),
              r.get("level").asString(),
              r.get("ruleId").asString(),
              r.at("/message/text").asString()));
    }
    return all;
  }

  /** Of the keys that GitLab asks for, none may be missing and no fingerprint come twice. */
  private static List<Told> gitlab(String out) {
    List<Told> all = new ArrayList<>();
    Set<String> fingerprints = new HashSet<>();
    for (JsonNode d : new JsonMapper().readTree(out)) {
      assertThat(fingerprints.add(d.get("fingerprint").asString())).isTrue();
      JsonNode begin = d.at("/location/positions/begin");
      all.add(
          new Told(
              d.at("/location/path").asString(),
              begin.get("line").asInt(),
              begin.get("column").asInt(),
              d.get("severity").asString().equals("critical") ? "error" : "warning",
              d.get("check_name").asString(),
              d.get("description").asString()));
    }
    return all;
  }

  private static List<Told> github(String out) {
    List<Told> all = new ArrayList<>();
    Matcher m = ANNOTATION.matcher(out);
    while (m.find()) {
      all.add(
          new Told(
              m.group(2),
              Integer.parseInt(m.group(3)),
              Integer.parseInt(m.group(5)),
              m.group(1),
              m.group(7),
              (m.group(8) + "\n" + m.group(9)).replace("%25", "%")));
    }
    return all;
  }
}
