package mx.cdmx.informe.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells the mistakes of spelling and grammar of the files or edition folders named. */
@Command(name = "proofread")
final class ProofreadCommand implements Callable<Integer> {
  private final Workplace workplace;

  @Mixin private final CommonOptions common = new CommonOptions();
  @Mixin private final ScopeOptions what = new ScopeOptions();

  ProofreadCommand(Workplace workplace) {
    this.workplace = workplace;
  }

  @Override
  public Integer call() {
    EditionFinder finder = new EditionFinder(workplace, common.records(workplace));
    Scope scope = what.scope(workplace, finder);
    Findings findings = new Inspection(workplace, common, finder, scope).language();
    return what.tell(findings, workplace, common);
  }
}
