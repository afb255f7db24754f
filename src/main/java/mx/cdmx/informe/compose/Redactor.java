package mx.cdmx.informe.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Enumeracion;

/**
 * Writes sentences from the bundle around numbers. A key may have a form for none ({@code .cero})
 * and for one ({@code .uno}), so that all agrees in number.
 */
final class Redactor {
  /** A place of a sentence where a piece goes, as a character of private use that no text has. */
  private static final char FIRST_PLACE = '\uE000';

  private static final Pattern PLACE = Pattern.compile("[\uE000-\uE0FF]");

  private final Messages messages;

  Redactor(Messages messages) {
    this.messages = messages;
  }

  /** The words under a key. */
  String palabras(String key) {
    return messages.text(key);
  }

  /** A sentence with its places filled. */
  PrintedFrase frase(String key, PrintedFrase... parts) {
    Object[] places = new Object[parts.length];
    for (int i = 0; i < parts.length; i++) {
      places[i] = String.valueOf((char) (FIRST_PLACE + i));
    }
    String text = messages.text(key, places);
    List<Trozo> trozos = new ArrayList<>();
    Matcher place = PLACE.matcher(text);
    int from = 0;
    while (place.find()) {
      addWords(text.substring(from, place.start()), trozos);
      trozos.addAll(parts[place.group().charAt(0) - FIRST_PLACE].trozos());
      from = place.end();
    }
    addWords(text.substring(from), trozos);
    return new PrintedFrase(trozos);
  }

  private static void addWords(String words, List<Trozo> trozos) {
    if (!words.isEmpty()) {
      trozos.add(Trozo.palabras(NoBreak.in(words)));
    }
  }

  /** The key of the form that agrees with a number. */
  String forma(String key, Trozo numero) {
    String form = numero.valor().equals("0") ? ".cero" : numero.valor().equals("1") ? ".uno" : "";
    return messages.bundle().containsKey(key + form) ? key + form : key;
  }

  /** A number with what it counts: "27 actividades", "una actividad", "ninguna actividad". */
  Trozo contado(String key, Trozo numero) {
    return numero.con(NoBreak.in(messages.text(forma(key, numero), numero.texto())));
  }

  /** A number, or "una" where it stands for an activity. */
  Trozo una(Trozo numero) {
    return numero.valor().equals("1") ? numero.con(palabras("contado.una")) : numero;
  }

  /** A number's words with what they are of. */
  String con(String key, Trozo numero, String what) {
    return NoBreak.in(messages.text(key, numero.texto(), what));
  }

  /** A word of a list of the bundle; the value itself where it has none. */
  String palabra(String list, String value) {
    String key = list + "." + value;
    return messages.bundle().containsKey(key) ? messages.text(key) : value;
  }

  /** A number after the words that make it approximate, where it has some. */
  PrintedFrase calificada(Optional<String> calificador, PrintedFrase number) {
    return calificador
        .map(c -> frase("resumen.calificada", PrintedFrase.de(NoBreak.in(c)), number))
        .orElse(number);
  }

  /** Things that hold commas, one after another: "a, b; c, y d". */
  PrintedFrase serie(List<PrintedFrase> things) {
    List<Trozo> all = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      if (i > 0) {
        boolean last = i == things.size() - 1;
        all.add(Trozo.palabras(last ? ";" + conjunction(things.get(i)) : "; "));
      }
      all.addAll(things.get(i).trozos());
    }
    return new PrintedFrase(all);
  }

  /** Things one after another: "a, b y c", "padres e hijos". */
  PrintedFrase lista(List<PrintedFrase> things) {
    List<Trozo> all = new ArrayList<>();
    for (int i = 0; i < things.size(); i++) {
      if (i > 0) {
        boolean last = i == things.size() - 1;
        all.add(Trozo.palabras(last ? conjunction(things.get(i)) : ", "));
      }
      all.addAll(things.get(i).trozos());
    }
    return new PrintedFrase(all);
  }

  private String conjunction(PrintedFrase next) {
    return new Enumeracion(messages).conjuncion(next.texto());
  }
}
