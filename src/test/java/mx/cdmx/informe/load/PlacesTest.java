package mx.cdmx.informe.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.diagnostics.SourceFile;
import mx.cdmx.informe.diagnostics.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every key, value and character of prose knows where it was written. */
class PlacesTest {
  private static NodeOrigin read(String yaml) {
    SourceFile file = SourceFile.of(Path.of("a.yaml"), "a.yaml", yaml);
    Diagnostics found = new Diagnostics();
    Optional<Node> root = YamlReader.read(file, found);
    assertThat(found.sorted()).isEmpty();
    return new NodeOrigin(file, Optional.empty(), root.orElseThrow());
  }

  /** The part of the source under a span, which must be within a line. */
  private static String under(NodeOrigin origin, Span span) {
    assertThat(span.endLine()).isEqualTo(span.line());
    String line = origin.file().line(span.line());
    int start = line.offsetByCodePoints(0, span.column() - 1);
    int end = line.offsetByCodePoints(0, span.endColumn() - 1);
    return line.substring(start, end);
  }

  @Test
  void valuesAndKeys() {
    NodeOrigin origin = read("título: ñandú 🎉 \nb: {x: [1, \"dos\"], y: 'tres'}\n");
    assertThat(under(origin, origin.of("título").span())).isEqualTo("ñandú 🎉");
    assertThat(under(origin, origin.key("título").span())).isEqualTo("título");
    assertThat(under(origin, origin.of("b", "x", 1).span())).isEqualTo("\"dos\"");
    assertThat(under(origin, origin.of("b", "y").span())).isEqualTo("'tres'");
    assertThat(under(origin, origin.of("b", "x").span())).isEqualTo("[1, \"dos\"]");
    assertThat(under(origin, origin.key("b", "y").span())).isEqualTo("y");
  }

  @Test
  void whatIsNotThereIsAtTheNearestPartAroundIt() {
    NodeOrigin origin = read("a: 1\nb:\n  - {c: 2}\n");
    assertThat(origin.of("x").span()).isEqualTo(Span.FILE);
    assertThat(under(origin, origin.of("b", 0, "x").span())).isEqualTo("{c: 2}");
    assertThat(origin.of("b", 0, "x").field()).contains("/b/0/x");
  }

  @Test
  void jsonPointersEscapeTheirSigns() {
    assertThat(read("a/b~c: 1\n").of("a/b~c").field()).contains("/a~1b~0c");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "texto: |\n  Uno.\n\n  Dos 🎉 palabra.\n",
        "texto: |\r\n  Uno.\r\n\r\n  Dos 🎉 palabra.\r\n",
        "\uFEFFtexto: |\n  Uno.\n\n  Dos 🎉 palabra.\n",
        "a: 1\ntexto: |-\n    Uno.\n\n    Dos 🎉 palabra.\n\n\nb: 2\n",
        "texto: |2\n  Uno.\n\n  Dos e\u0301 palabra.\n",
        "texto: |\n  Uno.\n\n  De\u0301 e\u0301l palabra.",
        "texto: una palabra.\n",
        "texto: \"tú, e\u0301l, una palabra.\"\n",
        "{texto: 'una palabra.'}\n"
      })
  void charactersOfProse(String yaml) {
    NodeOrigin origin = read(yaml);
    String texto = origin.root().text("texto").orElseThrow();
    int start = texto.indexOf("palabra");
    Span span = origin.within(start, start + "palabra".length(), "texto").span();
    assertThat(under(origin, span)).isEqualTo("palabra");
  }

  @Test
  void textIsNormalisedToNfc() {
    assertThat(read("a: e\u0301l\n").root().text("a")).contains("él");
  }

  @Test
  void scalarsStayWhatWasWritten() {
    Node root = read("a: no\nb: 010\nc: 2020-09-22\nd: 1.10\ne: ~\nf: 1_000\n").root();
    assertThat(root.members().stream().map(e -> e.value().asText()))
        .containsExactly("no", "010", "2020-09-22", "1.10", "~", "1_000");
    assertThat(root.members().stream().map(e -> ((Node.Scalar) e.value()).kind()))
        .containsExactly(
            Node.Kind.TEXT,
            Node.Kind.TEXT,
            Node.Kind.TEXT,
            Node.Kind.NUMBER,
            Node.Kind.TEXT,
            Node.Kind.TEXT);
  }
}
