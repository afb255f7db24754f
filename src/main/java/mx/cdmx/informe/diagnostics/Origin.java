package mx.cdmx.informe.diagnostics;

/**
 * Where the parts of a record were written. A path is a run of keys (strings) and positions from 0
 * (integers); a part that was not written is at the nearest one around it.
 */
public interface Origin {

  /** The place of a value. */
  Place of(Object... path);

  /** The place of a key. */
  Place key(Object... path);

  /**
   * The place of some characters of a text.
   *
   * @param start first character, from 0, in UTF-16 units of the text as loaded
   * @param end the one after the last
   */
  Place within(int start, int end, Object... path);
}
