package mx.cdmx.informe.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import mx.cdmx.informe.diagnostics.SourceFile;

/** The URI of a file: relative to the working folder, absolute for one outside it. */
final class FileUri {
  private FileUri() {}

  static String of(SourceFile file) {
    if (Path.of(file.name()).isAbsolute()) {
      return file.path().toUri().toASCIIString();
    }
    return Arrays.stream(file.name().split("/", -1))
        .map(s -> URLEncoder.encode(s, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
