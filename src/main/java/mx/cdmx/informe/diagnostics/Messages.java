package mx.cdmx.informe.diagnostics;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/**
 * Everything that staff read, from one bundle ({@code mensajes.properties}). Placeholders are
 * filled with text only: numbers and dates are formatted before they come here.
 */
public final class Messages {
  /** The locale of all that is printed. */
  public static final Locale LOCALE = Locale.forLanguageTag("es-MX");

  private static final int MOST_ARGUMENTS = 5;

  private final ResourceBundle bundle =
      ResourceBundle.getBundle(
          "mensajes",
          LOCALE,
          Messages.class.getClassLoader(),
          ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

  /** The bundle itself, for libraries that take one. */
  public ResourceBundle bundle() {
    return bundle;
  }

  /**
   * The text under a key.
   *
   * @throws MissingResourceException where the bundle has no such key, which is a bug of ours
   */
  public String text(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), LOCALE).format(arguments);
  }

  /** The text under a key as it is always, with an ellipsis for what a finding fills in. */
  public String general(String key) {
    Object[] blanks = new Object[MOST_ARGUMENTS];
    Arrays.fill(blanks, "…");
    return text(key, blanks).replaceAll("…\\.(?=\\s|$)", "…");
  }

  /** What is wrong, in one sentence. */
  public String message(Diagnostic diagnostic) {
    return text(diagnostic.code(), diagnostic.arguments().toArray());
  }

  /** How to mend it. */
  public String hint(Diagnostic diagnostic) {
    String hint = text(diagnostic.code() + ".pista", diagnostic.arguments().toArray());
    if (diagnostic.suggestions().isEmpty()) {
      return hint;
    }
    String meant =
        diagnostic.suggestions().stream()
            .map(s -> "«" + s + "»")
            .collect(Collectors.joining(text("pista.o")));
    return text("pista.sugerencia", meant) + " " + hint;
  }
}
