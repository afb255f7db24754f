package mx.cdmx.informe.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mx.cdmx.informe.aggregate.Contrapartes;
import mx.cdmx.informe.aggregate.Tally.Fila;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Cifra;
import mx.cdmx.informe.model.Edicion;

/** The sentences of what was received, given, offered and given to others, and with whom. */
final class FrasesDeCifras {
  private static final String MONTOS = "montos-por-contraparte";
  private static final String BIENES = "bienes-donados-por-contraparte";
  private static final String SIN_SENTIDO = "sin-sentido";
  private static final List<String> SENTIDOS =
      List.of("recibido", "otorgado", "ofrecido", "a-terceros", SIN_SENTIDO);
  private static final String SIN_CONTRAPARTE = "sin-contraparte";

  private final Edicion edicion;
  private final Cuadros cuadros;
  private final Redactor redactor;

  FrasesDeCifras(Edicion edicion, Cuadros cuadros, Redactor redactor) {
    this.edicion = edicion;
    this.cuadros = cuadros;
    this.redactor = redactor;
  }

  /** A row's key: of what, from whom to whom, and with whom. */
  private record Clave(String cosa, String sentido, String contraparte) {
    static Clave de(Fila fila) {
      String[] parts = fila.clave().split("/", -1);
      return new Clave(parts[0], parts[1], parts[2]);
    }
  }

  List<PrintedFrase> montos() {
    return frases("resumen.montos", MONTOS, this::monto);
  }

  List<PrintedFrase> bienes() {
    return frases("resumen.bienes", BIENES, this::bien);
  }

  /** A sentence for what was received, given, offered, given to others, and what does not say. */
  private List<PrintedFrase> frases(String key, String tabla, Function<Fila, PrintedFrase> cosa) {
    List<Fila> filas = cuadros.conValor(tabla);
    if (filas.isEmpty()) {
      return List.of(redactor.frase(key + ".ninguno"));
    }
    List<PrintedFrase> frases = new ArrayList<>();
    for (String sentido : SENTIDOS) {
      Map<String, List<Fila>> byWhom = new LinkedHashMap<>();
      for (Fila fila : filas) {
        Clave clave = Clave.de(fila);
        if (clave.sentido().equals(sentido)) {
          byWhom.computeIfAbsent(clave.contraparte(), k -> new ArrayList<>()).add(fila);
        }
      }
      if (!byWhom.isEmpty()) {
        boolean alone = sentido.equals(SIN_SENTIDO) && frases.isEmpty();
        String form = key + "." + sentido + (alone ? ".solo" : "");
        frases.add(redactor.frase(form, deCadaUno(byWhom.values(), sentido, cosa)));
      }
    }
    return frases;
  }

  /** What each gave, got or offered, semicolons between them. */
  private PrintedFrase deCadaUno(
      Collection<List<Fila>> byWhom, String sentido, Function<Fila, PrintedFrase> cosa) {
    List<PrintedFrase> parts = new ArrayList<>();
    for (List<Fila> filas : byWhom) {
      PrintedFrase things = redactor.lista(filas.stream().map(cosa).toList());
      parts.add(
          Clave.de(filas.get(0)).contraparte().equals(SIN_CONTRAPARTE)
              ? redactor.frase("resumen.sin-contraparte." + sentido, things)
              : redactor.frase("resumen.de-contraparte", things, nombres(filas.get(0))));
    }
    return redactor.serie(parts);
  }

  /** Those with whom, in the order of the first activity behind a row, as its table has them. */
  private PrintedFrase nombres(Fila fila) {
    String clave = Clave.de(fila).contraparte();
    return fila.actividades().stream()
        .flatMap(id -> edicion.actividad(id).stream())
        .flatMap(a -> a.cifras().stream())
        .map(Cifra::contraparte)
        .filter(c -> Contrapartes.clave(c).equals(clave))
        .findFirst()
        .map(ids -> ids.stream().map(id -> PrintedFrase.de(NoBreak.in(nombre(id)))).toList())
        .map(redactor::lista)
        .orElseThrow();
  }

  private String nombre(String socio) {
    var known = edicion.catalogos().socios().get(socio);
    return known == null ? socio : known.nombre();
  }

  /** An amount: "100,000 euros", "30 millones de pesos mexicanos". */
  private PrintedFrase monto(Fila fila) {
    Trozo number = cuadros.valor(MONTOS, fila);
    String currency = moneda(Clave.de(fila).cosa(), number);
    boolean round = Numero.enMillones(fila.valor());
    Trozo shown = round ? number.con(Numero.impreso(Numero.millones(fila.valor()))) : number;
    boolean one = shown.texto().equals("1");
    Trozo words =
        round
            ? shown.con(redactor.con(one ? "monto.millon" : "monto.millones", shown, currency))
            : shown.con(redactor.con("monto.moneda", shown, currency));
    return aproximado(fila, words);
  }

  /** A currency in the middle of a sentence; its code where there is no name that agrees. */
  private String moneda(String codigo, Trozo number) {
    String name = redactor.palabra("moneda", codigo);
    return name.equals(codigo) || number.valor().equals("1")
        ? codigo
        : name.substring(0, 1).toLowerCase(Messages.LOCALE) + name.substring(1);
  }

  /** Some goods: "61,500 guantes". */
  private PrintedFrase bien(Fila fila) {
    Trozo number = cuadros.valor(BIENES, fila);
    String unit = fila.unidad().orElse(redactor.palabras("resumen.bienes.sin-unidad"));
    return aproximado(fila, number.con(NoBreak.in(number.texto() + " " + unit)));
  }

  private PrintedFrase aproximado(Fila fila, Trozo words) {
    return redactor.calificada(fila.calificador(), PrintedFrase.de(words));
  }
}
