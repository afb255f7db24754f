package mx.cdmx.informe.injection;

import java.util.Optional;
import java.util.Random;

/** Puts a fault of one kind somewhere into a record. */
@FunctionalInterface
interface Injector {

  /**
   * The record's text with the fault at a random place; empty where this record has no fit one.
   *
   * @param yaml the record as written, with LF line ends
   */
  Optional<Injected> into(String yaml, Random random);
}
