package mx.cdmx.informe.aggregate;

import java.util.List;

/** Those who gave or received something together, as one key: {@code AECID+GSEF}. */
public final class Contrapartes {
  /** Between ids, none of which has it. */
  private static final String Y = "+";

  private Contrapartes() {}

  /** The key of some socios, the same in whatever order they are written. */
  public static String clave(List<String> ids) {
    return String.join(Y, ids.stream().sorted().toList());
  }
}
