package mx.cdmx.informe.render;

import java.util.regex.Pattern;

/**
 * Titles of several lines, each about as long as the next: no word stands alone on the last, and in
 * large ones no line ends with an article or a preposition.
 */
final class EvenLines {
  private static final Pattern AFTER_A_SMALL_WORD =
      Pattern.compile(
          "(?<=(?<!\\S)(?:a|al|con|de|del|e|el|en|la|las|lo|los|o|para|por|sin|u|un|una|y)) ");

  /** The typesetter rounds otherwise: a line has this much more room than it was found to need. */
  private static final int ROUNDING = 3;

  private final TextMeasure measure;

  EvenLines(TextMeasure measure) {
    this.measure = measure;
  }

  /** A large title with its small words tied to what they lead. */
  static String tied(String title) {
    return AFTER_A_SMALL_WORD.matcher(title).replaceAll("\u00a0");
  }

  /**
   * How much of its measure a title leaves free beside it where its lines are even, in points; none
   * where it has one line, or a slash, after which the typesetter may break one unreckoned.
   */
  int spare(String title, FontFace face, double size, double width) {
    int lines = measure.lines(title, face, size, width);
    int even = (int) width;
    while (even > width / 2 && measure.lines(title, face, size, even - 1) == lines) {
      even--;
    }
    return lines < 2 || title.indexOf('/') >= 0 ? 0 : Math.max(0, (int) width - even - ROUNDING);
  }
}
