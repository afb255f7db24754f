package mx.cdmx.informe.validate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** Nothing prints that was left to fill in. */
final class MarcadorSinLlenarRule extends PassageRule {
  private static final List<Pattern> MARKS =
      List.of(
          Pattern.compile("_{2,}(?:[\\s/]*_{2,})*"),
          Pattern.compile("\\[\\s*(?:…|\\.{3})\\s*]"),
          Pattern.compile("[¿?]*\\?{2,}"),
          Pattern.compile(
              "(?:X{4,}|x{2,}|\\d+X{2,})(?<![\\p{L}\\p{N}][\\dXx]{1,9})(?![\\p{L}\\p{N}])"),
          Pattern.compile("[Pp]or (?:definir|confirmar|determinar)(?:se)?(?!\\p{L})"),
          Pattern.compile("[Pp]endiente de (?:confirma|defini|valida|revis|complet)\\p{L}*"),
          Pattern.compile("TB[CD](?!\\p{L})|[Ll]orem ipsum"),
          Pattern.compile("\\A\\s*[Pp]endiente\\.?\\s*\\z"));

  /** Twenty and thirty in Roman numerals, unless they stand before a name. */
  private static final Pattern BLANK_OR_NUMERAL =
      Pattern.compile("XXX?(?<![\\p{L}\\p{N}]X{2,3})(?![\\p{L}\\p{N}-])(?! \\p{Lu})");

  private static final Pattern BEFORE_NUMERAL =
      Pattern.compile(
          "(?:siglos?|capítulo|fracción|artículo|tomo|título|volumen|tabla|anexo"
              + "|\\b[IVXLC]{1,6}(?:,| [yeoa]| al)?) \\z");

  MarcadorSinLlenarRule(Passages passages) {
    super(passages);
  }

  @Override
  public String code() {
    return "marcador-sin-llenar";
  }

  @Override
  Stream<Finding> find(Passage passage, Edicion edicion) {
    return Stream.concat(
            MARKS.stream().flatMap(passage::find),
            passage.find(BLANK_OR_NUMERAL).filter(m -> !isNumeral(m, passage.text())))
        .filter(m -> !isCutInQuotation(m, passage.text()))
        .map(
            m ->
                Finding.of(Diagnostic.error(code(), passage.place(m.start(), m.end()), m.group())));
  }

  private static boolean isNumeral(MatchResult mark, String text) {
    return BEFORE_NUMERAL.matcher(text.substring(0, mark.start())).find();
  }

  /** In a quotation, dots in brackets tell what was cut. */
  private static boolean isCutInQuotation(MatchResult mark, String text) {
    String before = text.substring(0, mark.start());
    return mark.group().startsWith("[") && count(before, '“') > count(before, '”');
  }

  private static long count(String text, char wanted) {
    return text.chars().filter(c -> c == wanted).count();
  }
}
