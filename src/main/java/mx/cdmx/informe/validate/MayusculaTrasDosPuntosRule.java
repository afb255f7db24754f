package mx.cdmx.informe.validate;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Edicion;
import org.commonmark.node.ListItem;

/** After a colon, what is neither a quotation nor a name starts with a small letter. */
final class MayusculaTrasDosPuntosRule implements Rule {
  /** A word with a capital, whose next one has none. */
  private static final Pattern CAPITAL =
      Pattern.compile(
          ":(?<=[\\p{L}\\p{N}]:) (\\p{Lu}\\p{Ll}+)(?= (?:(?:de|del|la|las|los|el|y|e|en|a|con|para"
              + "|por|que|se) ){0,3}+\\p{Ll})");

  /** Where the words that the colon belongs to start. */
  private static final Pattern START = Pattern.compile("[“«]|[.;?!] ");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern NAME_WORD = Pattern.compile("\\p{Lu}\\p{Ll}+");
  private static final Pattern SMALL_WORD =
      Pattern.compile("(?!para|sobre|entre|desde|hacia|como)\\p{Ll}{4,}");
  private static final Pattern GERUND = Pattern.compile("\\p{L}+(?:ando|iendo)");
  private static final Clues COLON = Clues.of(": ");
  private static final int LABEL = 2;

  private final Passages passages;

  MayusculaTrasDosPuntosRule(Passages passages) {
    this.passages = passages;
  }

  @Override
  public String code() {
    return "mayuscula-tras-dos-puntos";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    return findings(edicion).map(Finding::diagnostic);
  }

  @Override
  public Stream<Repair> repairs(Edicion edicion) {
    return findings(edicion).flatMap(f -> f.repairs().stream());
  }

  private Stream<Finding> findings(Edicion edicion) {
    List<Passage> all = passages.of(edicion);
    if (all.stream().noneMatch(p -> candidates(p).findAny().isPresent())) {
      return Stream.empty();
    }
    Set<String> small = smallWords(all);
    return all.stream()
        .flatMap(
            p ->
                candidates(p)
                    .filter(m -> is(GERUND, m.group(1)) || small.contains(lower(m.group(1))))
                    .map(m -> finding(p, m)));
  }

  private static Stream<MatchResult> candidates(Passage passage) {
    boolean isItem =
        passage.block().map(b -> b.getParent() instanceof ListItem).orElse(Boolean.FALSE);
    return isItem || !passage.has(COLON)
        ? Stream.empty()
        : passage.find(CAPITAL).filter(m -> !isName(passage, m));
  }

  /** Whether the words before the colon are a name in capitals, or but a label. */
  private static boolean isName(Passage passage, MatchResult found) {
    Matcher starts = START.matcher(passage.text()).region(0, found.start());
    int start = 0;
    while (starts.find()) {
      start = starts.end();
    }
    String before = passage.text().substring(start, found.start());
    long names = WORD.matcher(before).results().filter(m -> is(NAME_WORD, m.group())).count();
    long smalls = WORD.matcher(before).results().filter(m -> is(SMALL_WORD, m.group())).count();
    boolean isLabel =
        passage.block().isPresent()
            && start == 0
            && WORD.matcher(before).results().count() <= LABEL;
    return isLabel || (names > 1 && smalls == 0);
  }

  private static boolean is(Pattern kind, String word) {
    return kind.matcher(word).matches();
  }

  private static Set<String> smallWords(List<Passage> all) {
    Set<String> small = new HashSet<>();
    all.stream()
        .flatMap(p -> p.find(WORD))
        .map(MatchResult::group)
        .filter(w -> Character.isLowerCase(w.charAt(0)))
        .forEach(small::add);
    return small;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private Finding finding(Passage passage, MatchResult m) {
    return Finding.of(
        Diagnostic.warning(
            code(), passage.place(m.start(1), m.end(1)), m.group(1), lower(m.group(1))),
        passage.repair(code(), m.start(1), m.end(1), lower(m.group(1))));
  }
}
