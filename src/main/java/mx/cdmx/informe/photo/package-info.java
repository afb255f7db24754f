/**
 * Photos made fit for a document: any JPEG or PNG in, upright RGB pixels of the size of print out,
 * and from them small files with no metadata.
 *
 * <p>{@code PhotoHeader} reads what a file says of itself, {@code Decoder} its pixels, {@code
 * Scaler} makes them fewer and {@code PhotoEncoder} writes them. The Java library's native code
 * only decompresses and compresses: colours and sizes are worked out here, in arithmetic that is
 * the same on every machine. {@link mx.cdmx.informe.photo.Photos} is the way in.
 */
package mx.cdmx.informe.photo;
