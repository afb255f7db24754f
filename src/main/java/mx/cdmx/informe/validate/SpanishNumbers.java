package mx.cdmx.informe.validate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the numbers of a text as Mexican official prose writes them: {@code 1,215}, {@code mil
 * 215}, {@code 61 mil 500}, {@code veintidós}, {@code un millón de dólares}, {@code 30 mdp}. Parts
 * of words, of addresses and of ordinals are not numbers.
 */
final class SpanishNumbers {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1_000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

  private final String text;
  private final List<NumberPart> parts;

  /** The part that the number being read starts with. */
  private int first;

  /** The part to read next. */
  private int next;

  private SpanishNumbers(ReadText text) {
    this.text = text.text();
    this.parts = NumberPart.of(text);
  }

  /** The numbers of a text, in order. */
  static List<NumberMention> in(String text) {
    return in(new ReadText(text, new Lexicon()));
  }

  /** The numbers of a text that was read, in order. */
  static List<NumberMention> in(ReadText text) {
    return new SpanishNumbers(text).read();
  }

  private List<NumberMention> read() {
    List<NumberMention> found = new ArrayList<>();
    while (next < parts.size()) {
      first = next;
      Optional<BigDecimal> value = millions();
      if (value.isPresent()) {
        found.add(mention(value.get()));
      } else {
        next = first + 1;
      }
    }
    return found;
  }

  private NumberMention mention(BigDecimal value) {
    NumberPart last = parts.get(next - 1);
    int start = parts.get(first).start();
    boolean article = next == first + 1 && parts.get(first).isArticle();
    if (last.moneda().isPresent()) {
      return new NumberMention(start, last.end(), value, last.moneda(), article);
    }
    return SpanishCurrencies.around(text, start, last.end())
        .map(c -> new NumberMention(start, c.end(), value, Optional.of(c.moneda()), article))
        .orElse(new NumberMention(start, last.end(), value, Optional.empty(), article));
  }

  /** {@code [thousands] [millones [thousands | y medio]]} or {@code medio millón}. */
  private Optional<BigDecimal> millions() {
    if (is(0, NumberPart.Kind.MEDIO) && is(1, NumberPart.Kind.MILLON)) {
      next += 2;
      return Optional.of(MILLION.divide(BigDecimal.valueOf(2)));
    }
    Optional<BigDecimal> value = thousands();
    if (value.isEmpty() || !is(0, NumberPart.Kind.MILLON)) {
      return value;
    }
    boolean money = parts.get(next).moneda().isPresent();
    next++;
    BigDecimal whole = value.get().multiply(MILLION);
    if (!money && is(0, NumberPart.Kind.Y) && is(1, NumberPart.Kind.MEDIO)) {
      next += 2;
      return Optional.of(whole.add(MILLION.divide(BigDecimal.valueOf(2))));
    }
    return Optional.of(money ? whole : whole.add(thousands().orElse(BigDecimal.ZERO)));
  }

  /** {@code [hundreds] [mil [hundreds]]}. */
  private Optional<BigDecimal> thousands() {
    Optional<BigDecimal> value = hundreds();
    if (!is(0, NumberPart.Kind.MIL)) {
      return value;
    }
    next++;
    BigDecimal whole = value.orElse(BigDecimal.ONE).multiply(THOUSAND);
    int before = next;
    Optional<BigDecimal> rest = hundreds().filter(r -> r.compareTo(THOUSAND) < 0);
    if (rest.isEmpty() || is(0, NumberPart.Kind.MIL) || is(0, NumberPart.Kind.MILLON)) {
      next = before;
      return Optional.of(whole);
    }
    return Optional.of(whole.add(rest.get()));
  }

  /** Digits, or words below a thousand, or so many dozens. */
  private Optional<BigDecimal> hundreds() {
    if (is(0, NumberPart.Kind.DIGITS)) {
      return Optional.of(parts.get(next++).value());
    }
    if (!is(0, NumberPart.Kind.WORD)) {
      return Optional.empty();
    }
    int value = word();
    if (value % 100 == 0 && value > 0 && is(0, NumberPart.Kind.WORD) && peek() < 100) {
      value += word();
    }
    if (value % 10 == 0 && value % 100 >= 30 && is(0, NumberPart.Kind.Y)) {
      value += unitAfterY();
    }
    if (is(0, NumberPart.Kind.COLLECTIVE)) {
      value *= word();
    }
    return Optional.of(BigDecimal.valueOf(value));
  }

  private int unitAfterY() {
    if (!is(1, NumberPart.Kind.WORD)) {
      return 0;
    }
    next++;
    if (peek() < 10) {
      return word();
    }
    next--;
    return 0;
  }

  private int peek() {
    return parts.get(next).value().intValue();
  }

  private int word() {
    return parts.get(next++).value().intValue();
  }

  /** Whether the part so many ahead is of a kind and nothing but space is before it. */
  private boolean is(int ahead, NumberPart.Kind kind) {
    int at = next + ahead;
    return at < parts.size()
        && parts.get(at).kind() == kind
        && (at == first || parts.get(at).follows());
  }
}
