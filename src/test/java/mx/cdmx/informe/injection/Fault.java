package mx.cdmx.informe.injection;

/**
 * A kind of fault that can be put into records.
 *
 * @param code the code under which it must be reported
 * @param injector what puts it there
 */
record Fault(String code, Injector injector) {}
