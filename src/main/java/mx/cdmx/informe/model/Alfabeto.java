package mx.cdmx.informe.model;

import java.text.Collator;
import java.util.Comparator;
import mx.cdmx.informe.diagnostics.Messages;

/** The alphabetical order of Spanish, in which accents and capitals matter last. */
public final class Alfabeto {
  private Alfabeto() {}

  /** Compares words as a dictionary does; different ones may be equal. */
  public static Comparator<String> orden() {
    Collator spanish = Collator.getInstance(Messages.LOCALE);
    return spanish::compare;
  }
}
