package mx.cdmx.informe.proofread;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.languagetool.AnalyzedSentence;
import org.languagetool.AnalyzedTokenReadings;

/**
 * How a sentence opens, as far as its commas tell: its parts between commas from the one that is
 * its subject to the one that has its first verb. What stands in parentheses or quotation marks is
 * left out.
 *
 * @param parts the subject first, the part with the verb last; they may be the same
 * @param verb where the verb stands in its part
 */
record Opening(List<List<Word>> parts, int verb) {
  private static final Set<String> ARTICLES =
      Set.of(
          "el", "la", "los", "las", "un", "una", "este", "esta", "estos", "estas", "dicho", "dicha",
          "ambos", "ambas");

  /** What begins a part that comes before the subject: “En el marco de …, la Secretaría …”. */
  private static final Set<String> LEADS =
      Set.of(
          "a",
          "además",
          "asimismo",
          "con",
          "como",
          "desde",
          "durante",
          "en",
          "mediante",
          "para",
          "por",
          "tras");

  private static final Set<String> STOPS = Set.of(";", ":", "—", "–", "…", "?", "!");
  private static final String OPENING = "(“«‘[";
  private static final String CLOSING = ")”»’]";

  Opening {
    parts = parts.stream().map(List::copyOf).toList();
  }

  /** That of a sentence; empty where it is not plain which its subject is. */
  static Optional<Opening> of(AnalyzedSentence sentence) {
    List<List<Word>> parts = parts(sentence);
    int first = 0;
    while (first < parts.size() && (isLead(parts.get(first)) || isListed(parts, first))) {
      first++;
    }
    if (first == parts.size() || !isSubject(parts.get(first))) {
      return Optional.empty();
    }
    for (int i = first; i < parts.size(); i++) {
      List<Word> part = parts.get(i);
      for (int j = 0; j < part.size(); j++) {
        if (part.get(j).isVerb()) {
          return Optional.of(new Opening(parts.subList(first, i + 1), j));
        }
      }
    }
    return Optional.empty();
  }

  private static List<List<Word>> parts(AnalyzedSentence sentence) {
    List<List<Word>> parts = new ArrayList<>();
    List<Word> part = new ArrayList<>();
    int depth = 0;
    for (AnalyzedTokenReadings token : sentence.getTokensWithoutWhitespace()) {
      Word word = new Word(token);
      String text = word.text();
      if (STOPS.contains(text)) {
        break;
      }
      if (!text.isEmpty() && OPENING.contains(text)) {
        depth++;
      } else if (!text.isEmpty() && CLOSING.contains(text)) {
        depth--;
      } else if (depth == 0 && text.equals(",")) {
        parts.add(part);
        part = new ArrayList<>();
      } else if (depth == 0 && !text.isEmpty()) {
        part.add(word);
      }
    }
    parts.add(part);
    return parts;
  }

  private static boolean isLead(List<Word> part) {
    return !part.isEmpty()
        && (LEADS.contains(part.get(0).lower()) || isDate(part))
        && part.stream().noneMatch(Word::isVerb);
  }

  /**
   * “A través de la Secretaría de Educación, Ciencia y Tecnología, …”: what a lead goes on with.
   */
  private static boolean isListed(List<List<Word>> parts, int at) {
    List<Word> part = parts.get(at);
    return at > 0
        && !part.isEmpty()
        && part.get(0).isName()
        && part.stream().noneMatch(Word::isVerb);
  }

  private static boolean isSubject(List<Word> part) {
    return part.size() > 1 && ARTICLES.contains(part.get(0).lower()) && !isDate(part);
  }

  /** “El 18 de diciembre”, which is when and not who. */
  private static boolean isDate(List<Word> part) {
    return part.size() > 1
        && part.get(0).lower().equals("el")
        && Character.isDigit(part.get(1).text().charAt(0));
  }

  List<Word> subject() {
    return parts.get(0);
  }

  List<Word> last() {
    return parts.get(parts.size() - 1);
  }

  Word verbWord() {
    return last().get(verb);
  }

  /** What stands between the subject and the part with the verb. */
  List<List<Word>> between() {
    return parts.subList(Math.min(1, parts.size() - 1), parts.size() - 1);
  }
}
