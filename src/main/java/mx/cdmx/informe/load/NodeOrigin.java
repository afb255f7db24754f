package mx.cdmx.informe.load;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import mx.cdmx.informe.diagnostics.Origin;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.diagnostics.SourceFile;
import mx.cdmx.informe.diagnostics.Span;

/**
 * Tells places from the tree that a file was read into.
 *
 * @param file the file
 * @param record id of the record, for an activity
 * @param root its tree
 */
record NodeOrigin(SourceFile file, Optional<String> record, Node root) implements Origin {

  /** A file is read into one tree, which is large. */
  @Override
  public int hashCode() {
    return file.hashCode();
  }

  @Override
  public Place of(Object... path) {
    return at(path, false);
  }

  @Override
  public Place key(Object... path) {
    return at(path, true);
  }

  @Override
  public Place within(int start, int end, Object... path) {
    Node node = root;
    for (Object step : path) {
      Optional<Found> next = step(node, step);
      if (next.isEmpty()) {
        return of(path);
      }
      node = next.get().value();
    }
    if (node instanceof Node.Scalar scalar) {
      return place(TextMap.of(scalar, file).span(start, end), path);
    }
    return of(path);
  }

  private Place at(Object[] path, boolean wantsKey) {
    Node node = root;
    Span span = Span.FILE;
    for (int i = 0; i < path.length; i++) {
      Optional<Found> next = step(node, path[i]);
      if (next.isEmpty()) {
        return place(span, path);
      }
      node = next.get().value();
      boolean last = i == path.length - 1;
      span = wantsKey || !last ? next.get().key() : shown(next.get());
    }
    return place(span, path);
  }

  /** A value that spreads over lines, or that is empty, is shown at its key. */
  private static Span shown(Found found) {
    Span span = found.value().span();
    boolean empty = span.line() == span.endLine() && span.column() == span.endColumn();
    return empty || span.line() != span.endLine() ? found.key() : span;
  }

  private static Optional<Found> step(Node node, Object step) {
    if (step instanceof Integer index) {
      List<Node> items = node.items();
      if (index >= items.size()) {
        return Optional.empty();
      }
      Node item = items.get(index);
      return Optional.of(new Found(firstLine(item), item));
    }
    return node.members().stream()
        .filter(e -> e.key().equals(step))
        .findFirst()
        .map(e -> new Found(e.keySpan(), e.value()));
  }

  private static Span firstLine(Node item) {
    Span span = item.span();
    if (span.line() == span.endLine()) {
      return span;
    }
    return item.members().stream()
        .findFirst()
        .map(Node.Entry::keySpan)
        .orElse(Span.of(span.line(), span.column(), 1));
  }

  private Place place(Span span, Object[] path) {
    return new Place(file, span, record, Optional.of(pointer(path)));
  }

  /** The JSON Pointer (RFC 6901) of a path. */
  private static String pointer(Object[] path) {
    return Arrays.stream(path)
        .map(s -> "/" + s.toString().replace("~", "~0").replace("/", "~1"))
        .collect(Collectors.joining());
  }

  private record Found(Span key, Node value) {}
}
