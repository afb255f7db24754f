package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.cdmx.informe.model.Periodo;

/**
 * A printed date taken apart: the days, months and years that it names, or words that are none, and
 * how each is joined to the one before.
 *
 * @param named what it names, in order
 * @param joints before each, how it is joined
 */
record DateWords(List<String> named, List<Joint> joints) {

  /** How two parts of a date are joined. A dash is used for either. */
  private enum Joint {
    NONE,
    TO,
    AND,
    DASH
  }

  private static final Pattern PART = Pattern.compile("[\\p{L}\\d]+|[,;–—/-]");
  private static final Set<String> EMPTY =
      Set.of("de", "del", "el", "los", "día", "días", "mes", "año");

  DateWords {
    named = List.copyOf(named);
    joints = List.copyOf(joints);
  }

  /** The parts of a text. */
  static DateWords of(String text) {
    List<String> named = new ArrayList<>();
    List<Joint> joints = new ArrayList<>();
    Joint joint = Joint.NONE;
    Matcher parts = PART.matcher(text.toLowerCase(Locale.ROOT));
    while (parts.find()) {
      String part = parts.group();
      switch (part) {
        case "a", "al", "hasta" -> joint = Joint.TO;
        case "y", "e", ",", ";" -> joint = Joint.AND;
        case "-", "–", "—", "/" -> joint = Joint.DASH;
        default -> {
          if (!EMPTY.contains(part)) {
            named.add(day(part));
            joints.add(joint);
            joint = Joint.NONE;
          }
        }
      }
    }
    return new DateWords(named, joints);
  }

  /** A day as a bare number: 1 for {@code 01}, {@code 1o} and {@code primero}. */
  private static String day(String part) {
    return part.equals("primero")
        ? "1"
        : part.replaceFirst("^0?(\\d{1,2})(?:o|ro)?$", "$1").replace("setiembre", "septiembre");
  }

  /** Whether two name the same, whatever the words that join it and the years that are implied. */
  boolean sayTheSameAs(DateWords other, Periodo periodo) {
    DateWords mine = without(periodo);
    DateWords theirs = other.without(periodo);
    if (!mine.named.equals(theirs.named)) {
      return false;
    }
    for (int i = 0; i < mine.joints.size(); i++) {
      if (!agree(mine.joints.get(i), theirs.joints.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean agree(Joint one, Joint other) {
    return one == other || one == Joint.DASH || other == Joint.DASH;
  }

  private DateWords without(Periodo periodo) {
    List<String> kept = new ArrayList<>();
    List<Joint> before = new ArrayList<>();
    for (int i = 0; i < named.size(); i++) {
      if (!isImplied(named.get(i), periodo)) {
        kept.add(named.get(i));
        before.add(joints.get(i));
      }
    }
    return new DateWords(kept, before);
  }

  private static boolean isImplied(String part, Periodo periodo) {
    return part.matches("\\d{4}") && periodo.implies(Integer.parseInt(part));
  }
}
