package mx.cdmx.informe.photo;

/**
 * Why a file cannot be printed.
 *
 * @param kind what is wrong
 * @param detail the format that it is of, or its size in pixels; may be empty
 */
public record PhotoFault(Kind kind, String detail) {

  /** What can be wrong with a photo. */
  public enum Kind {
    /** It is no image, or one that is broken or cut short. */
    UNREADABLE,
    /** It is of a format that is not printed, or its name says another than it is of. */
    OTHER_FORMAT,
    /** It has more pixels than any camera gives. */
    TOO_LARGE
  }

  static PhotoException unreadable() {
    return new PhotoException(new PhotoFault(Kind.UNREADABLE, ""));
  }

  static PhotoException otherFormat(String format) {
    return new PhotoException(new PhotoFault(Kind.OTHER_FORMAT, format));
  }

  static PhotoException tooLarge(int width, int height) {
    return new PhotoException(new PhotoFault(Kind.TOO_LARGE, width + " × " + height));
  }
}
