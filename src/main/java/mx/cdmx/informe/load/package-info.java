/** Reads the files of an edition: YAML into a tree that knows its places, then the model. */
package mx.cdmx.informe.load;
