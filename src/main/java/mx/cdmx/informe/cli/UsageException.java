package mx.cdmx.informe.cli;

/** The command was used wrongly; its message says how, in Spanish. */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
