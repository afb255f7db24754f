package mx.cdmx.informe.model;

import java.util.List;
import java.util.regex.Pattern;
import mx.cdmx.informe.diagnostics.Messages;

/** Joins things one after another as Spanish does: "a, b y c", "padres e hijos". */
public final class Enumeracion {
  /** The sound of an i, before which «y» is «e»; not that of a diphthong: «y hierro». */
  private static final Pattern SOUNDS_I =
      Pattern.compile("^[«“(]*[Hh]?[IÍií](?![aeoáéó]).*", Pattern.DOTALL);

  private final Messages messages;

  public Enumeracion(Messages messages) {
    this.messages = messages;
  }

  /** Some words; a single one as it is. */
  public String de(List<String> things) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < things.size(); i++) {
      boolean last = i == things.size() - 1;
      all.append(i == 0 ? "" : last ? conjuncion(things.get(i)) : ", ").append(things.get(i));
    }
    return all.toString();
  }

  /** What stands before the last, with its spaces. */
  public String conjuncion(String last) {
    boolean sounds = SOUNDS_I.matcher(last).matches();
    return " " + messages.text(sounds ? "lista.e" : "lista.y") + " ";
  }
}
