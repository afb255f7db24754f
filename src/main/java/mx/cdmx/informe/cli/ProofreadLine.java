package mx.cdmx.informe.cli;

/** On a terminal, a line that says how far proofreading is and goes away when it ends. */
final class ProofreadLine {
  private static final String CLEARED = "\r\u001b[K";

  private final Workplace workplace;
  private final boolean shown;
  private boolean written;

  ProofreadLine(Workplace workplace, boolean quiet) {
    this.workplace = workplace;
    this.shown = workplace.terminal() && !quiet;
  }

  synchronized void show(int done, int all) {
    if (shown) {
      String count = Integer.toString(done);
      workplace.err().print(CLEARED);
      workplace
          .err()
          .print(workplace.messages().text("etapa.revisa", count, Integer.toString(all)));
      workplace.err().flush();
      written = true;
    }
  }

  synchronized void clear() {
    if (written) {
      workplace.err().print(CLEARED);
      workplace.err().flush();
      written = false;
    }
  }
}
