package mx.cdmx.informe.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import mx.cdmx.informe.ReportCompiler;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.proofread.MistakeCache;
import mx.cdmx.informe.proofread.Proofreader;

/** Looks for the faults of what was named: of loading always, of the rules or of language. */
final class Inspection {
  private final ReportCompiler compiler;
  private final EditionFinder finder;
  private final Scope scope;
  private final Workplace workplace;
  private final ProofreadLine line;
  private final Diagnostics found = new Diagnostics();

  Inspection(Workplace workplace, CommonOptions common, EditionFinder finder, Scope scope) {
    this.compiler = common.compiler(workplace);
    this.finder = finder;
    this.scope = scope;
    this.workplace = workplace;
    this.line = new ProofreadLine(workplace, common.isQuiet());
  }

  /** What the rules find. */
  Findings rules() {
    return judge(e -> compiler.validate(e, found));
  }

  /** The mistakes of spelling and grammar. */
  Findings language() {
    return judge(this::proofread);
  }

  /** Both. */
  Findings all() {
    return judge(
        e -> {
          compiler.validate(e, found);
          proofread(e);
        });
  }

  private void proofread(Edicion edicion) {
    Proofreader proofreader =
        new Proofreader(new MistakeCache(CacheFolder.of(workplace)), line::show);
    compiler.proofread(edicion, proofreader, scope::includes, found);
    line.clear();
  }

  private Findings judge(Consumer<Edicion> judge) {
    int actividades = 0;
    for (Path folder : scope.editions()) {
      Optional<Edicion> loaded =
          compiler.load(folder, finder.catalogos(folder), scope.unsaved(), found);
      loaded.ifPresent(judge);
      actividades += loaded.map(e -> e.actividades().size()).orElse(0);
    }
    return new Findings(found.sorted(d -> scope.includes(d.place())), actividades);
  }
}
