package mx.cdmx.informe.validate;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;

/** Nothing prints that was left to fill in. */
final class MarcadorSinLlenarRule extends PassageRule {
  private static final List<Mark> MARKS =
      List.of(
          new Mark("__", "_{2,}(?:[\\s/]*_{2,})*"),
          new Mark("[", "\\[\\s*(?:…|\\.{3})\\s*]"),
          new Mark("??", "[¿?]*\\?{2,}"),
          new Mark("XX", "(?:X{4,}|\\d+X{2,})(?<![\\p{L}\\p{N}][\\dXx]{1,9})(?![\\p{L}\\p{N}])"),
          new Mark("xx", "x{2,}(?<![\\p{L}\\p{N}][\\dXx]{1,9})(?![\\p{L}\\p{N}])"),
          new Mark("or definir", "[Pp]or definir(?:se)?(?!\\p{L})"),
          new Mark("or confirmar", "[Pp]or confirmar(?:se)?(?!\\p{L})"),
          new Mark("or determinar", "[Pp]or determinar(?:se)?(?!\\p{L})"),
          new Mark("endiente", "[Pp]endiente de (?:confirma|defini|valida|revis|complet)\\p{L}*"),
          new Mark("TB", "TB[CD](?!\\p{L})"),
          new Mark("orem ipsum", "[Ll]orem ipsum"),
          new Mark("endiente", "\\A\\s*[Pp]endiente\\.?\\s*\\z"));

  /** Twenty and thirty in Roman numerals, unless they stand before a name. */
  private static final Mark BLANK_OR_NUMERAL =
      new Mark("XX", "XXX?(?<![\\p{L}\\p{N}]X{2,3})(?![\\p{L}\\p{N}-])(?! \\p{Lu})");

  private static final Pattern BEFORE_NUMERAL =
      Pattern.compile(
          "(?:siglos?|capítulo|fracción|artículo|tomo|título|volumen|tabla|anexo"
              + "|(?<![\\p{L}\\p{N}])[IVXLC]{1,6}(?:,| [yeoa]| al)?) \\z");

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
            MARKS.stream().flatMap(m -> m.in(passage)),
            BLANK_OR_NUMERAL.in(passage).filter(m -> !isNumeral(m, passage.text())))
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

  /**
   * What somebody writes to fill in later.
   *
   * @param part what is in all of them, to tell soon that a passage has none
   * @param whole one of them
   */
  private record Mark(Clues part, Pattern whole) {
    Mark(String part, String whole) {
      this(Clues.of(part), Pattern.compile(whole));
    }

    Stream<MatchResult> in(Passage passage) {
      return passage.has(part) ? passage.find(whole) : Stream.empty();
    }
  }
}
