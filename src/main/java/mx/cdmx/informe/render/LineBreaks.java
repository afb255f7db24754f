package mx.cdmx.informe.render;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: where Java says, and before the slashes of an address, but never behind an
 * apostrophe within a word ("City’s", "l’Hospitalet"), between a name and its number ("COVID-19"),
 * nor at the dash of a run ("12–15").
 */
final class LineBreaks implements FSTextBreaker {
  private static final String APOSTROPHES = "’'";

  private final FSTextBreaker all =
      new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.ROOT));
  private String text = "";

  @Override
  public void setText(String newText) {
    text = newText;
    all.setText(newText);
  }

  @Override
  public int next() {
    int at = all.next();
    while (at != BreakIterator.DONE && isWithinWord(at)) {
      at = all.next();
    }
    return at;
  }

  private boolean isWithinWord(int at) {
    if (at < 2 || at >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    if (before == '–') {
      return Character.isDigit(text.charAt(at - 2)) && Character.isLetterOrDigit(text.charAt(at));
    }
    if (!Character.isLetter(text.charAt(at - 2))) {
      return false;
    }
    return APOSTROPHES.indexOf(before) >= 0
        ? Character.isLetter(text.charAt(at))
        : before == '-' && Character.isDigit(text.charAt(at));
  }
}
