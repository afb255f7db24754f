package mx.cdmx.informe.validate;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number that a text states.
 *
 * @param start its first character
 * @param end the one after its last, with its currency
 * @param value how much
 * @param moneda ISO 4217 code of its currency, where it is money
 * @param article whether it is a lone {@code un} or {@code una}, which may count nothing
 */
record NumberMention(
    int start, int end, BigDecimal value, Optional<String> moneda, boolean article) {

  /** The same number in a text of which this one is a part. */
  NumberMention within(int offset) {
    return new NumberMention(start + offset, end + offset, value, moneda, article);
  }

  /** Whether it is as much as a figure says. */
  boolean is(BigDecimal other) {
    return value.compareTo(other) == 0;
  }

  /** The words of the text. */
  String in(String text) {
    return text.substring(start, end);
  }
}
