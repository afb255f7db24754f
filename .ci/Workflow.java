import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Takes the commands out of an example workflow: {@code java -cp 'target/lib/*' .ci/Workflow.java
 * FILE FOLDER} writes each job's into {@code FOLDER/JOB.sh}, what it runs whether they fail or not
 * into {@code FOLDER/JOB.after.sh}, and the artifacts it keeps into {@code FOLDER/JOB.artifacts}.
 */
final class Workflow {
  public static void main(String[] args) throws IOException {
    JsonNode workflow = new YAMLMapper().readTree(Files.readString(Path.of(args[0])));
    Path folder = Files.createDirectories(Path.of(args[1]));
    JsonNode jobs = workflow.path("jobs").isMissingNode() ? workflow : workflow.get("jobs");
    for (var job : jobs.properties()) {
      JsonNode body = job.getValue();
      List<String> commands = new ArrayList<>();
      body.path("steps").forEach(step -> add(step.path("run"), commands));
      body.path("script").forEach(line -> add(line, commands));
      if (!commands.isEmpty()) {
        write(folder, job.getKey() + ".sh", commands);
        write(folder, job.getKey() + ".after.sh", texts(body.path("after_script")));
        write(folder, job.getKey() + ".artifacts", artifacts(body));
      }
    }
  }

  private static List<String> artifacts(JsonNode job) {
    List<String> paths = texts(job.at("/artifacts/paths"));
    add(job.at("/artifacts/reports/codequality"), paths);
    for (JsonNode step : job.path("steps")) {
      if (step.path("uses").asString("").startsWith("actions/upload-artifact@")) {
        add(step.at("/with/path"), paths);
      }
    }
    return paths;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> add(text, texts));
    return texts;
  }

  private static void add(JsonNode text, List<String> texts) {
    if (text.isString()) {
      texts.add(text.asString());
    }
  }

  private static void write(Path folder, String name, List<String> lines) throws IOException {
    Files.write(folder.resolve(name), lines);
  }
}
