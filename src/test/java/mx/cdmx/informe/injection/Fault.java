package mx.cdmx.informe.injection;

/**
 * A kind of fault that can be put into records.
 *
 * @param code the code under which it must be reported
 * @param injector what puts it there
 * @param atOnce in how many records at a time, lest it be the rule and not the exception
 */
record Fault(String code, Injector injector, int atOnce) {

  Fault(String code, Injector injector) {
    this(code, injector, Integer.MAX_VALUE);
  }
}
