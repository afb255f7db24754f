package mx.cdmx.informe.validate;

import java.util.regex.Pattern;

/** Tells from the words around a date whether it is said to be the activity's own. */
final class HeldWords {
  private static final String DONE =
      "(?:se\\s+(?:llev(?:ó|aron)\\s+a\\s+cabo|realiz(?:ó|aron)|celebr(?:ó|aron)|efectu(?:ó|aron)"
          + "|desarroll(?:ó|aron)|imparti(?:ó|eron)|inaugur(?:ó|aron)|firm(?:ó|aron)"
          + "|suscribi(?:ó|eron)|public(?:ó|aron)|transmiti(?:ó|eron)|estren(?:ó|aron)"
          + "|reuni(?:ó|eron)|entreg(?:ó|aron)|concret(?:ó|aron))"
          + "|tuv(?:o|ieron)\\s+lugar"
          + "|(?:fue(?:ron)?|[,—–-])\\s*(?:realizad|celebrad|efectuad|llevad|concretad|inaugurad"
          + "|impartid|publicad|transmitid|firmad|suscrit)[oa]s?(?:\\s+a\\s+cabo)?)\\b";
  private static final String LEAD =
      "(?:el|los\\s+días?|durante|en|entre\\s+el|del?)(?:\\s+(?:día|pasado|mes\\s+de))*\\s+";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  /** “… se llevó a cabo de manera remota del [13 al 15 de noviembre]”. */
  private static final Pattern BEFORE =
      Pattern.compile(DONE + "(?:\\s+[\\p{L}-]+){0,6}?,?\\s+(?:" + LEAD + ")?$", FLAGS);

  /** “Del [19 al 23 de octubre], se celebró …”. */
  private static final Pattern AFTER = Pattern.compile("^(?:,?[^,;.:]{0,40},)?\\s*" + DONE, FLAGS);

  private static final Pattern HELD = Pattern.compile(DONE, FLAGS);
  private static final Pattern OPENS =
      Pattern.compile("^\\W*(?:en\\s+[^,;.:]{1,40},?\\s+)?(?:" + LEAD + ")?$", FLAGS);
  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?:será|serán|llevará|realizará|celebrará|tendrá|próxim[oa]s?|anterior(?:es)?|previ[oa]s?"
              + "|aniversario|vigen(?:cia|te)|desde|antes|después|tras|hasta|conmemora\\p{L}*|edición)\\b",
          FLAGS);

  private HeldWords() {}

  /** Whether a sentence says that something was held. */
  static boolean in(String sentence) {
    return HELD.matcher(sentence).find();
  }

  /** Whether the words before a date make it that of something else, earlier or to come. */
  static boolean isOfSomethingElse(DateMention date, Sentence sentence) {
    return OTHER.matcher(sentence.before(date.start())).find();
  }

  /** Whether a date of a sentence is said to be when the activity was held. */
  static boolean around(DateMention date, Sentence sentence) {
    String before = sentence.before(date.start());
    String after = sentence.after(date.end());
    if (isOfSomethingElse(date, sentence)) {
      return false;
    }
    boolean opens = OPENS.matcher(before).find();
    return BEFORE.matcher(before).find()
        || (opens && AFTER.matcher(after).find())
        || (opens && sentence.isFirst() && !OTHER.matcher(after).find());
  }
}
