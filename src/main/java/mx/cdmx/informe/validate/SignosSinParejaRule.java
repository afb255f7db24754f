package mx.cdmx.informe.validate;

import java.util.List;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** A sign that opens is closed in the same paragraph, and one that closes was opened. */
final class SignosSinParejaRule extends PassageRule {
  private final List<SignPair> pairs =
      List.of(
          new SignPair('“', '”'),
          new SignPair('«', '»'),
          new SignPair('‘', '’'),
          new SignPair('(', ')'),
          new SignPair('[', ']'),
          new SignPair('¿', '?'),
          new SignPair('¡', '!'));

  SignosSinParejaRule(Passages passages) {
    super(passages, "“", "”", "«", "»", "‘", "’", "(", ")", "[", "]", "¿", "?", "¡", "!");
  }

  @Override
  public String code() {
    return "signos-sin-pareja";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    String text = withoutForeign(passage.text(), edicion);
    return pairs.stream()
        .flatMap(
            pair ->
                pair.alone(text).stream()
                    .map(
                        at ->
                            Finding.of(
                                Diagnostic.error(
                                    code(),
                                    passage.place(at, at + 1),
                                    text.substring(at, at + 1),
                                    pair.other(text.charAt(at))))));
  }

  /** Other languages ask and exclaim with the closing sign alone. */
  private static String withoutForeign(String text, Edicion edicion) {
    if (text.indexOf('?') < 0 && text.indexOf('!') < 0) {
      return text;
    }
    String own = text;
    for (var word : edicion.catalogos().glosario().entrySet()) {
      boolean asks = word.getKey().contains("?") || word.getKey().contains("!");
      if (asks && !word.getValue().startsWith("es")) {
        String standIns = String.valueOf(Passage.STAND_IN).repeat(word.getKey().length());
        own = own.replace(word.getKey(), standIns);
      }
    }
    return own;
  }
}
