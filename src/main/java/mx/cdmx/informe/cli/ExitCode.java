package mx.cdmx.informe.cli;

/** How the program ends. */
final class ExitCode {
  static final int DONE = 0;
  static final int FAULTS_IN_RECORDS = 1;
  static final int WRONG_USE = 2;
  static final int BUILD_FAILED = 3;
  static final int BUG = 4;

  private ExitCode() {}
}
