package mx.cdmx.informe.load;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.diagnostics.Span;

/** A value of a YAML document and where it was written. */
sealed interface Node {

  /** Where. */
  Span span();

  /**
   * A value without parts.
   *
   * @param text what was written, unescaped and in NFC
   * @param kind what YAML 1.2 takes it for
   * @param style how it was written
   * @param span where
   */
  record Scalar(String text, Kind kind, Style style, Span span) implements Node {}

  /**
   * A map, in the order of writing.
   *
   * @param entries its entries, each key once
   * @param span where
   */
  record Mapping(List<Entry> entries, Span span) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The entry of a key. */
    Optional<Entry> entry(String key) {
      for (Entry entry : entries) {
        if (entry.key().equals(key)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }
  }

  /**
   * A key and its value.
   *
   * @param key the key in NFC
   * @param keySpan where the key is
   * @param value its value
   */
  record Entry(String key, Span keySpan, Node value) {}

  /**
   * A list.
   *
   * @param items its items
   * @param span where
   */
  record Sequence(List<Node> items, Span span) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** What YAML 1.2 takes a scalar for. */
  enum Kind {
    TEXT,
    NUMBER,
    BOOLEAN,
    NULL
  }

  /** How a scalar was written. */
  enum Style {
    PLAIN,
    QUOTED,
    LITERAL,
    FOLDED
  }

  /** The value of a key, where this is a map that has it. */
  default Optional<Node> get(String key) {
    return this instanceof Mapping map ? map.entry(key).map(Entry::value) : Optional.empty();
  }

  /** The items, where this is a list. */
  default List<Node> items() {
    return this instanceof Sequence list ? list.items() : List.of();
  }

  /** The entries, where this is a map. */
  default List<Entry> members() {
    return this instanceof Mapping map ? map.entries() : List.of();
  }

  /** The text of a scalar; empty for anything else. */
  default String asText() {
    return this instanceof Scalar scalar ? scalar.text() : "";
  }

  /** The text of a key's scalar value. */
  default Optional<String> text(String key) {
    return get(key).map(Node::asText);
  }

  /** The texts of a key's list. */
  default List<String> texts(String key) {
    return get(key).map(n -> n.items().stream().map(Node::asText).toList()).orElse(List.of());
  }

  /** The texts of a key that holds one or a list of them. */
  default List<String> oneOrMore(String key) {
    return get(key).filter(Scalar.class::isInstance).isPresent()
        ? List.of(text(key).orElseThrow())
        : texts(key);
  }

  /** The number under a key. */
  default Optional<BigDecimal> number(String key) {
    return text(key).map(BigDecimal::new);
  }

  /** Whether a key says true. */
  default boolean flag(String key) {
    return text(key).map(Boolean::parseBoolean).orElse(false);
  }
}
