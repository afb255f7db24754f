package mx.cdmx.informe.proofread;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Place;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.validate.Omissions;
import mx.cdmx.informe.validate.Passage;
import mx.cdmx.informe.validate.Passages;

/** Tells the mistakes of spelling and grammar in what an edition prints. */
public final class Proofreader {
  /** The codes of what it tells. */
  public static final Set<String> CODES =
      Set.of(
          Mistake.SPELLING,
          Mistake.ACCENT,
          Mistake.AGREEMENT,
          Mistake.EXPRESSION,
          Mistake.COMMA,
          Mistake.ASIDE);

  private static final int MOST_SUGGESTIONS = 3;
  private static final int SHORT = 3;

  private final MistakeCache cache;
  private final ProofreadProgress progress;

  /**
   * A proofreader.
   *
   * @param cache what was found before
   * @param progress whom to tell how far it is
   */
  public Proofreader(MistakeCache cache, ProofreadProgress progress) {
    this.cache = cache;
    this.progress = progress;
  }

  /**
   * The mistakes in some places of an edition, less what its records silence with a reason.
   *
   * @param wanted which places to look at
   */
  public List<Diagnostic> check(Edicion edicion, Predicate<Place> wanted) {
    List<Passage> all = new Passages().of(edicion).stream().filter(p -> !p.isEmpty()).toList();
    List<Passage> passages = all.stream().filter(p -> wanted.test(p.place(0, 1))).toList();
    Map<String, List<Mistake>> mistakes =
        new Paragraphs(cache, progress)
            .check(passages.stream().map(Passage::spanish).distinct().toList());
    Words words = new Words(edicion.catalogos(), all.stream().map(Passage::text).toList());
    Spelling spelling = new Spelling(words);
    Omissions omissions = new Omissions(edicion);
    List<Diagnostic> found =
        passages.stream()
            .flatMap(p -> mistakes.get(p.spanish()).stream().flatMap(m -> told(m, p, spelling)))
            .filter(omissions::keeps)
            .toList();
    return Stream.concat(found.stream(), omissions.unused(CODES::contains).stream()).toList();
  }

  private static Stream<Diagnostic> told(Mistake mistake, Passage passage, Spelling spelling) {
    String words = passage.spanish().substring(mistake.start(), mistake.end());
    Optional<Mistake> judged =
        mistake.code().equals(Mistake.SPELLING)
            ? spelling.judge(mistake, words)
            : Optional.of(mistake);
    return judged.stream()
        .map(
            m ->
                Diagnostic.warning(m.code(), passage.place(m.start(), m.end()), shown(m, passage))
                    .suggesting(m.suggestions().stream().limit(MOST_SUGGESTIONS).toList()));
  }

  /** The words at fault; a short one says nothing without the one before it. */
  private static String shown(Mistake mistake, Passage passage) {
    String text = passage.spanish();
    boolean isShort = mistake.end() - mistake.start() <= SHORT && mistake.start() > 1;
    int from = isShort ? text.lastIndexOf(' ', mistake.start() - 2) + 1 : mistake.start();
    return text.substring(from, mistake.end());
  }
}
