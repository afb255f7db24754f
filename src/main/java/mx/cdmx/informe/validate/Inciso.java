package mx.cdmx.informe.validate;

import java.util.stream.Stream;

/** A kind of thing that is set apart within a sentence by two commas. */
interface Inciso {

  /** Where one in a passage lacks one of the two. */
  Stream<MissingComma> lacking(Passage passage);
}
