package mx.cdmx.informe.validate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Two signs that go together.
 *
 * @param opening the one that opens
 * @param closing the one that closes
 */
record SignPair(char opening, char closing) {
  /** The mark of an item in a run of text: {@code 1)}, {@code b)}, {@code iv)}. */
  private static final Pattern ITEM =
      Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\d{1,2}|\\p{Ll}|[ivx]{1,4})\\)");

  /** Blanks to fill in are not questions. */
  private static final Pattern BLANK = Pattern.compile("[¿?]*\\?{2,}");

  /** Where the signs are that lack the other. */
  List<Integer> alone(String text) {
    if (isBalanced(text)) {
      return List.of();
    }
    List<Integer> alone = alone(text, false);
    return !alone.isEmpty() && alone(text, true).isEmpty() ? List.of() : alone;
  }

  /** As it nearly always is; blanks look like questions. */
  private boolean isBalanced(String text) {
    char[] characters = text.toCharArray();
    int open = 0;
    for (int i = 0; i < characters.length && open >= 0; i++) {
      if (characters[i] == opening) {
        open++;
      } else if (characters[i] == closing && !isApostrophe(text, i)) {
        open = closing == '?' ? -1 : open - 1;
      }
    }
    return open == 0;
  }

  private List<Integer> alone(String text, boolean itemsNeverClose) {
    String signs =
        closing == '?' ? BLANK.matcher(text).replaceAll(m -> " ".repeat(m.group().length())) : text;
    Deque<Integer> open = new ArrayDeque<>();
    TreeSet<Integer> alone = new TreeSet<>();
    List<Integer> items =
        closing == ')' ? ITEM.matcher(text).results().map(m -> m.end() - 1).toList() : List.of();
    for (int i = 0; i < signs.length(); i++) {
      char c = signs.charAt(i);
      if (c == opening) {
        open.push(i);
      } else if (c == closing && !isApostrophe(text, i)) {
        boolean isItem = closing == ')' && items.contains(i);
        if (!open.isEmpty() && !(isItem && itemsNeverClose)) {
          open.pop();
        } else if (open.isEmpty() && !isItem) {
          alone.add(i);
        }
      }
    }
    alone.addAll(open);
    return new ArrayList<>(alone);
  }

  private boolean isApostrophe(String text, int at) {
    boolean afterLetter = at > 0 && Letters.has(text.charAt(at - 1));
    boolean beforeLetter = at + 1 < text.length() && Letters.has(text.charAt(at + 1));
    return closing == '’' && afterLetter && beforeLetter;
  }

  /** The sign that the other one lacks. */
  String other(char sign) {
    return String.valueOf(sign == opening ? closing : opening);
  }
}
