package mx.cdmx.informe.validate;

import java.util.List;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** What is set apart within a sentence has a comma at its start and another at its end. */
final class ComaDeIncisoRule extends PassageRule {
  private final List<Inciso> incisos = List.of(new Apposition(), new Aside(), new SubjectAside());

  ComaDeIncisoRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "coma-de-inciso";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    return incisos.stream().flatMap(i -> i.lacking(passage)).map(comma -> finding(passage, comma));
  }

  private Finding finding(Passage passage, MissingComma comma) {
    String text = passage.text();
    String right =
        text.substring(comma.start(), comma.at()) + "," + text.substring(comma.at(), comma.end());
    Diagnostic diagnostic =
        Diagnostic.warning(
            code(),
            passage.place(comma.start(), comma.end()),
            passage.around(comma.start(), comma.end()),
            passage.around(comma.start(), comma.end(), right));
    return comma.isSure()
        ? Finding.of(diagnostic, passage.repair(code(), comma.start(), comma.end(), right))
        : Finding.of(diagnostic);
  }
}
