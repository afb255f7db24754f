package mx.cdmx.informe.proofread;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.cdmx.informe.validate.Passage;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;
import org.languagetool.markup.AnnotatedText;
import org.languagetool.markup.AnnotatedTextBuilder;
import org.languagetool.rules.Rule;
import org.languagetool.rules.RuleMatch;

/**
 * LanguageTool for Spanish with the rules that are heard and our own. It takes a second to make and
 * serves one thread.
 */
final class SpanishChecker {
  private static final int MOST_SUGGESTIONS = 5;
  private static final Pattern MARKUP = Pattern.compile(Passage.STAND_IN + "+");

  /** “Encuestas origen-destino implementadas”: what the last word agrees with is further off. */
  private static final Pattern AFTER_COMPOUND = Pattern.compile("\\p{Ll}-\\p{Ll}+ $");

  /** What markup is read as: a name that no dictionary has, with which nothing must agree. */
  private static final String NAME = "Xyzt";

  private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("es"));
  private final Compounds compounds = new Compounds(tool);

  SpanishChecker() {
    tool.addRule(new SubjectCommaRule());
    tool.addRule(new OpenAsideRule());
    tool.addRule(new SubjectNumberRule());
    tool.enableRule("ES_WIKIPEDIA_COMMON_ERRORS");
    tool.disableRules(
        tool.getAllRules().stream()
            .filter(r -> AllowedRules.code(r).isEmpty())
            .map(Rule::getId)
            .filter(id -> !isHeardInPart(id))
            .toList());
  }

  /** Some rules have parts of which one is not heard. */
  private boolean isHeardInPart(String id) {
    return tool.getAllRules().stream()
        .anyMatch(r -> r.getId().equals(id) && AllowedRules.code(r).isPresent());
  }

  /** The mistakes of a paragraph, in which stand-ins are markup; of those that overlap, one. */
  List<Mistake> check(String paragraph) {
    List<Mistake> found = new ArrayList<>(PrefixHyphen.find(paragraph));
    try {
      for (RuleMatch match : tool.check(annotated(paragraph))) {
        mistake(match, paragraph)
            .filter(m -> found.stream().noneMatch(m::overlaps))
            .ifPresent(found::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(found);
  }

  private Optional<Mistake> mistake(RuleMatch match, String paragraph) {
    int start = match.getFromPos();
    int end = match.getToPos();
    boolean isMarkup = paragraph.substring(start, end).indexOf(Passage.STAND_IN) >= 0;
    if (start >= end || isMarkup || AFTER_COMPOUND.matcher(paragraph).region(0, start).find()) {
      return Optional.empty();
    }
    Set<String> seen = new HashSet<>(); // "personas" and "Personas" are one suggestion
    List<String> suggestions =
        match.getSuggestedReplacements().stream()
            .filter(s -> !s.isBlank() && !s.contains("{"))
            .filter(s -> seen.add(s.toLowerCase(Locale.ROOT)))
            .limit(MOST_SUGGESTIONS)
            .toList();
    return AllowedRules.code(match.getRule())
        .filter(c -> !c.equals(Mistake.SPELLING) || !compounds.has(paragraph.substring(start, end)))
        .map(code -> new Mistake(code, start, end, suggestions));
  }

  static AnnotatedText annotated(String paragraph) {
    AnnotatedTextBuilder text = new AnnotatedTextBuilder();
    Matcher markup = MARKUP.matcher(paragraph);
    int done = 0;
    while (markup.find()) {
      text.addText(paragraph.substring(done, markup.start()));
      text.addMarkup(markup.group(), NAME);
      done = markup.end();
    }
    return text.addText(paragraph.substring(done)).build();
  }
}
