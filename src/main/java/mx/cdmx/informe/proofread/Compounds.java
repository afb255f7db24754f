package mx.cdmx.informe.proofread;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.languagetool.JLanguageTool;
import org.languagetool.rules.spelling.SpellingCheckRule;

/** Tells the words that no dictionary lists and anybody may make: a known one with a prefix. */
final class Compounds {
  private static final Pattern COMPOUND = Pattern.compile("(?:" + Prefixes.ANY + ")(\\p{Ll}{5,})");

  private final List<SpellingCheckRule> spelling;

  Compounds(JLanguageTool tool) {
    this.spelling =
        tool.getAllActiveRules().stream()
            .filter(SpellingCheckRule.class::isInstance)
            .map(SpellingCheckRule.class::cast)
            .toList();
  }

  boolean has(String word) {
    Matcher matcher = COMPOUND.matcher(word);
    return matcher.matches() && spelling.stream().noneMatch(s -> isUnknown(s, matcher.group(1)));
  }

  private static boolean isUnknown(SpellingCheckRule rule, String word) {
    try {
      return rule.isMisspelled(word);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
