package mx.cdmx.informe.load;

import mx.cdmx.informe.diagnostics.Span;

/**
 * A number with its thousands apart, in a map between braces: YAML takes {@code valor: 15,000} for
 * a 15 and a key {@code 000}. Put together again, it is a value that is no number.
 */
final class CommaNumber {
  private CommaNumber() {}

  /** Whether a key is but the next thousands of the value before it. */
  static boolean continues(Node before, String key, Span span) {
    return isThousands(key)
        && before instanceof Node.Scalar number
        && number.text().matches("-?\\d[\\d,]*")
        && number.span().endLine() == span.line()
        && number.span().endColumn() + 1 == span.column();
  }

  private static boolean isThousands(String key) {
    return key.length() == 3 && key.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** The entry with the thousands put back. */
  static Node.Entry join(Node.Entry entry, String key, Span span) {
    Node.Scalar number = (Node.Scalar) entry.value();
    return new Node.Entry(
        entry.key(),
        entry.keySpan(),
        new Node.Scalar(
            number.text() + "," + key, Node.Kind.TEXT, number.style(), number.span().to(span)));
  }
}
