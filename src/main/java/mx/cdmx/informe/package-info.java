/**
 * A report compiler: it turns the records of a semester into the report on Mexico City's
 * international action, in HTML and PDF.
 *
 * <pre>
 * records/  → load → validate → aggregate → data → compose → render → verify → publish → out/
 * </pre>
 *
 * <ul>
 *   <li>{@code diagnostics}: a fault as a value, with its place and its words
 *   <li>{@code photo}: any photo into one that is fit to print
 *   <li>{@code model}: the nouns of the domain, immutable; its package page is the glossary
 *   <li>{@code load}: files into a tree that knows its places, then the model
 *   <li>{@code validate}: an edition into diagnostics, one class a rule
 *   <li>{@code proofread}: an edition into diagnostics of spelling and grammar, where asked for
 *   <li>{@code aggregate}: an edition in order of print, and its statistics
 *   <li>{@code data}: an edition as open data
 *   <li>{@code compare}: what changed from an edition to another
 *   <li>{@code compose}: what is printed, in order: numbered, worded, linked
 *   <li>{@code render}: a report as HTML and PDF
 *   <li>{@code verify}: whether a report is fit to deliver, check by check
 *   <li>{@code publish}: files into {@code out/}, whole or not at all
 *   <li>{@code cli}: arguments into an exit code
 * </ul>
 *
 * Each package imports only those above it; {@link mx.cdmx.informe.ReportCompiler} joins them, and
 * {@code cli} sees all. Nothing that is printed comes from the clock, the locale or the time zone.
 */
package mx.cdmx.informe;
