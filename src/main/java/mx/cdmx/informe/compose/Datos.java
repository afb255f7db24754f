package mx.cdmx.informe.compose;

import java.util.List;
import mx.cdmx.informe.diagnostics.Messages;

/** Words the key figures: what is counted agrees with its number, and noughts are left out. */
final class Datos {
  private Datos() {}

  static PrintedDato dato(String what, Trozo numero, Messages messages) {
    String key = "dato." + what + (numero.valor().equals("1") ? ".uno" : "");
    return new PrintedDato(numero, messages.text(key));
  }

  static List<PrintedDato> presentes(List<PrintedDato> datos) {
    return datos.stream().filter(d -> !d.numero().valor().equals("0")).toList();
  }
}
