package mx.cdmx.informe.validate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.model.Edicion;

/**
 * No two words run into one: none has a capital in its middle unless a catalogue writes it so, and
 * none that is written once is two that stand side by side elsewhere.
 */
final class PalabrasPegadasRule implements Rule {
  private static final int SHORTEST = 4;
  private static final Pattern INNER_CAPITAL =
      Pattern.compile(
          "(?!(?:Mac|Mc|Van|Di|De|La|Le|Du|Des)\\p{Lu})\\p{L}*\\p{Ll}{2}(\\p{Lu}\\p{Ll}{2,}).*");

  /** A preposition and an article, which never make a word. */
  private static final Pattern WITH_ARTICLE =
      Pattern.compile("(de|en|con|por|para|que|desde|entre|hasta|sobre)(el|la|los|las|un|una)");

  /** An infinitive or a gerund with its pronouns. */
  private static final Pattern ENCLITIC =
      Pattern.compile("\\p{L}+(?:[aeiáéí]r|ndo)(?:l[aeo]s?|se|me|nos|te)+");

  /** Words of their own, though also written as two in another sense. */
  private static final Set<String> ALSO_ONE =
      Set.of(
          "acerca",
          "además",
          "adonde",
          "afín",
          "aparte",
          "asimismo",
          "conciencia",
          "conque",
          "contexto",
          "demás",
          "entorno",
          "porque",
          "sino",
          "sobretodo",
          "también",
          "tampoco");

  private final Passages passages;

  PalabrasPegadasRule(Passages passages) {
    this.passages = passages;
  }

  @Override
  public String code() {
    return "palabras-pegadas";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    List<Passage> all = passages.of(edicion);
    Lexicon lexicon = passages.lexicon(edicion);
    Vocabulary vocabulary =
        new Vocabulary(all, lexicon, passages.uses(edicion), edicion.catalogos());
    Map<String, Optional<String>> known = new HashMap<>();
    Function<String, Optional<String>> apart =
        word -> known.computeIfAbsent(word, w -> apart(w, vocabulary));
    WordSet odd = lexicon.where(w -> hasTwo(w.text(), apart));
    return all.stream().filter(p -> odd.isIn(p.words())).flatMap(p -> check(p, apart));
  }

  private static boolean hasTwo(String text, Function<String, Optional<String>> apart) {
    Words words = new Words(text);
    while (words.next()) {
      if (words.end() - words.start() >= SHORTEST && apart.apply(words.word()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Stream<Diagnostic> check(Passage passage, Function<String, Optional<String>> apart) {
    List<Diagnostic> found = new ArrayList<>();
    Words words = new Words(passage.text());
    while (words.next()) {
      if (words.end() - words.start() >= SHORTEST && !isPart(passage.text(), words.start())) {
        String word = words.word();
        for (String two : apart.apply(word).stream().toList()) {
          Place place = passage.place(words.start(), words.end());
          found.add(Diagnostic.warning(code(), place, word, two));
        }
      }
    }
    return found.stream();
  }

  /** Whether what starts at an offset is a part of an address or of something with figures. */
  private static boolean isPart(String text, int start) {
    char before = start == 0 ? ' ' : text.charAt(start - 1);
    return before == '@' || before == '#' || Character.isDigit(before);
  }

  /** The two words that one is made of, if it is. */
  private static Optional<String> apart(String word, Vocabulary vocabulary) {
    if (vocabulary.isInCatalogues(word)) {
      return Optional.empty();
    }
    Matcher capital = INNER_CAPITAL.matcher(word);
    if (capital.matches()) {
      int at = capital.start(1);
      return Optional.of(word.substring(0, at) + " " + word.substring(at));
    }
    Matcher article = WITH_ARTICLE.matcher(word);
    if (article.matches()) {
      return Optional.of(article.group(1) + " " + article.group(2));
    }
    return vocabulary
        .pairMaking(word)
        .filter(two -> !ALSO_ONE.contains(word) && !ENCLITIC.matcher(word).matches());
  }
}
