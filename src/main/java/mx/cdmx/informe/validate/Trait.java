package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a word may be by itself, whatever is around it: told once a word, however often it stands.
 */
final class Trait {
  private static final List<Trait> ALL = new ArrayList<>();

  /** It names a month, or one of its parts does. */
  static final Trait MONTH = new Trait(SpanishDates::hasMonth);

  /** It is the name of a month with a capital. */
  static final Trait CAPITAL_MONTH = new Trait(FechaMalEscritaRule::isCapitalMonth);

  /** Numbers may be made of it, or of one of its parts. */
  static final Trait NUMBER = new Trait(NumberPart::mayBeIn);

  /** It may count several things. */
  static final Trait SEVERAL = new Trait(NumberPart::mayCountSeveral);

  /** It has an at sign, as addresses for mail have. */
  static final Trait AT_SIGN = new Trait(word -> word.indexOf('@') >= 0);

  /** It has figures. */
  static final Trait FIGURES = new Trait(word -> word.chars().anyMatch(Character::isDigit));

  /** A letter in it may be there for a figure. */
  static final Trait FIGURES_AND_LETTERS = new Trait(LetraPorNumeroRule::mayHaveOne);

  /** It ends with a prefix that is one with the word after it. */
  static final Trait PREFIX = new Trait(PrefijoSeparadoRule::endsWithPrefix);

  /** It is an article, a preposition or the like. */
  static final Trait SMALL = new Trait(NamePiece::isSmall);

  /** It starts as names do. */
  static final Trait CAPITAL = new Trait(word -> Character.isUpperCase(word.charAt(0)));

  /** It has no small letter. */
  static final Trait SHOUTED = new Trait(NamePiece::isShouted);

  /** A capital or a digit makes a name of it. */
  static final Trait NAME = new Trait(Spellings::isName);

  /** It counts time: days, months and so on. */
  static final Trait TIME = new Trait(DuracionContradichaRule::isTime);

  /** It joins the words of a name with a capital. */
  static final Trait JOINT = new Trait(ProperName::isSmall);

  /** It stands before names of places. */
  static final Trait PREPOSITION = new Trait(LugarSinArticuloRule.PREPOSITIONS::contains);

  private final Predicate<String> test;
  private final int bit;

  private Trait(Predicate<String> test) {
    this.test = test;
    this.bit = 1 << ALL.size();
    ALL.add(this);
  }

  /** The bit that stands for it. */
  int bit() {
    return bit;
  }

  /** Those of a word, a bit each. */
  static int of(String word) {
    int traits = 0;
    for (Trait trait : ALL) {
      traits |= trait.test.test(word) ? trait.bit : 0;
    }
    return traits;
  }
}
