package mx.cdmx.informe.render;

/**
 * A report that could not be set: a fault of the templates, of a photo or of what came out, never
 * of the report's text.
 */
public final class RenderException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final String detail;

  /** What went wrong; the command line has a sentence in Spanish for each. */
  public enum Kind {
    /** A template is missing, or does not fit the report; the detail is FreeMarker's own. */
    TEMPLATE,
    /** A template did not give well-formed XHTML; the detail is the parser's own. */
    MARKUP,
    /** A font is missing or is no TrueType font; the detail is its file. */
    FONT,
    /** A photo is missing, outside its folder or not readable; the detail is its file. */
    PHOTO,
    /** The typesetter warned of something, such as a style it does not know; in its own words. */
    TYPESETTING,
    /** A printed page number is not where its heading is; the detail names both. */
    PAGE_NUMBER,
    /** The file could not be written. */
    FILE
  }

  RenderException(Kind kind, String detail) {
    super(kind + ": " + detail);
    this.kind = kind;
    this.detail = detail;
  }

  RenderException(Kind kind, String detail, Throwable cause) {
    this(kind, detail);
    initCause(cause);
  }

  /** What went wrong. */
  public Kind kind() {
    return kind;
  }

  /** Where, or in which words. */
  public String detail() {
    return detail;
  }
}
