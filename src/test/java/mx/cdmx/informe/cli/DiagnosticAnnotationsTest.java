package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.diagnostics.SourceFile;
import mx.cdmx.informe.diagnostics.Span;
import org.junit.jupiter.api.Test;

/** What an annotation's form takes as its own is escaped in it. */
class DiagnosticAnnotationsTest {
  private static final SourceFile FILE =
      SourceFile.of(Path.of("a"), "records/50%, y: más.yaml", "titulo: x\n");

  @Test
  void signsOfItsFormAreEscaped() {
    Diagnostic fault =
        Diagnostic.error("socio-desconocido", Place.of(FILE, Span.of(1, 9, 1)), "50%: a, b");
    assertThat(new DiagnosticAnnotations(new Messages()).of(List.of(fault)))
        .isEqualTo(
            "::error file=records/50%25%2C y%3A más.yaml,line=1,endLine=1,col=9,endColumn=10"
                + ",title=socio-desconocido"
                + "::«50%25: a, b» no está en el catálogo de socios."
                + "%0ACorríjalo o agréguelo a catalogos/socios.yaml.\n");
  }

  @Test
  void aUriIsRelativeAndEncoded() {
    assertThat(FileUri.of(FILE)).isEqualTo("records/50%25%2C%20y%3A%20m%C3%A1s.yaml");
    Path outside = Path.of("/fuera de aquí/a.yaml");
    assertThat(FileUri.of(SourceFile.unread(outside, outside.toString())))
        .isEqualTo("file:///fuera%20de%20aqu%C3%AD/a.yaml");
  }
}
