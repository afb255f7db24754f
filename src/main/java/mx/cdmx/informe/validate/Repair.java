package mx.cdmx.informe.validate;

import mx.cdmx.informe.diagnostics.Place;

/**
 * The one right answer to a fault.
 *
 * @param code the code of the fault
 * @param place what to replace
 * @param before what stands there, as loaded
 * @param after what to put there
 */
public record Repair(String code, Place place, String before, String after) {}
