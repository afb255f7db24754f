package mx.cdmx.informe.load;

import org.commonmark.node.CustomNode;

/** A cross-reference in prose: {@code [[id]]}. */
public final class Referencia extends CustomNode {
  private final String id;

  Referencia(String id) {
    this.id = id;
  }

  /** The id between the brackets, as written. */
  public String id() {
    return id;
  }
}
