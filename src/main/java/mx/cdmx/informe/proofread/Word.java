package mx.cdmx.informe.proofread;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.languagetool.AnalyzedToken;
import org.languagetool.AnalyzedTokenReadings;

/** A word or sign of a sentence, with what it may be (EAGLES tags, as LanguageTool gives them). */
record Word(AnalyzedTokenReadings token) {
  private static final Pattern FINITE = Pattern.compile("V.[ISM].*");
  private static final Pattern THIRD_SINGULAR = Pattern.compile("V.[IS].3S.*");
  private static final Pattern THIRD_PLURAL = Pattern.compile("V.[IS].3P.*");
  private static final Pattern PLURAL_NOUN = Pattern.compile("N..P.*");

  String text() {
    return token.getToken();
  }

  int start() {
    return token.getStartPos();
  }

  int end() {
    return token.getEndPos();
  }

  String lower() {
    return text().toLowerCase(Locale.ROOT);
  }

  boolean isName() {
    return !text().isEmpty() && Character.isUpperCase(text().codePointAt(0));
  }

  /** Whether it can be nothing but a verb with a subject, "participó" and not "trabajo". */
  boolean isVerb() {
    List<String> tags = tags();
    return !tags.isEmpty() && tags.stream().allMatch(t -> FINITE.matcher(t).matches());
  }

  boolean isSingularVerb() {
    return isVerb() && token.matchesPosTagRegex(THIRD_SINGULAR);
  }

  boolean isPluralVerb() {
    return isVerb() && token.matchesPosTagRegex(THIRD_PLURAL);
  }

  boolean isPluralNoun() {
    return !isName() && token.matchesPosTagRegex(PLURAL_NOUN);
  }

  boolean isParticiple() {
    return token.matchesPosTagRegex("V.P.*");
  }

  private List<String> tags() {
    return token.getReadings().stream()
        .map(AnalyzedToken::getPOSTag)
        .filter(Objects::nonNull)
        .filter(t -> !t.startsWith("SENT") && !t.startsWith("PARA"))
        .toList();
  }
}
