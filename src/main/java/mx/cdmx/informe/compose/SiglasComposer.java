package mx.cdmx.informe.compose;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Alfabeto;
import mx.cdmx.informe.model.Catalogos;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Socio;

/** Composes the list of acronyms: those of the catalogues that the report prints. */
final class SiglasComposer {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}.@&-]+");
  private static final Pattern END = Pattern.compile("^[.-]+|[.-]+$");

  private SiglasComposer() {}

  /**
   * Those of a report.
   *
   * @param titles the headings of its parts
   */
  static List<PrintedSigla> compose(Edicion edicion, Parte parte, List<String> titles) {
    Set<String> words = new HashSet<>();
    titles.forEach(t -> addWords(t, words));
    addWords(edicion.presentacion().texto(), words);
    for (Actividad a : edicion.actividades().stream().filter(parte::incluye).toList()) {
      addWords(a.titulo(), words);
      addWords(a.texto(), words);
      a.dependencias().forEach(words::add);
      if (!parte.esParcial()) {
        addSocios(a, edicion.catalogos(), words);
      }
    }
    Map<String, PrintedSigla> known = catalogued(edicion.catalogos());
    return known.values().stream()
        .filter(s -> words.contains(s.sigla()) && !repeatsItself(s, known.keySet()))
        .sorted(
            Comparator.comparing(PrintedSigla::sigla, Alfabeto.orden())
                .thenComparing(PrintedSigla::sigla))
        .toList();
  }

  /** Whether beside itself it says no more than acronyms do: "PROCDMX, S.A. de C.V.". */
  private static boolean repeatsItself(PrintedSigla sigla, Set<String> known) {
    List<String> words = BETWEEN.splitAsStream(sigla.significado()).toList();
    return words.contains(sigla.sigla())
        && words.stream().allMatch(w -> known.contains(w) || w.equals(w.toLowerCase(Locale.ROOT)));
  }

  /** The annex calls partners by their acronyms. */
  private static void addSocios(Actividad actividad, Catalogos catalogos, Set<String> words) {
    for (String id : actividad.socios()) {
      Optional.ofNullable(catalogos.socios().get(id)).flatMap(Socio::siglas).ifPresent(words::add);
    }
  }

  private static void addWords(String text, Set<String> words) {
    for (String word : BETWEEN.split(text, -1)) {
      words.add(word);
      words.add(END.matcher(word).replaceAll(""));
    }
  }

  private static Map<String, PrintedSigla> catalogued(Catalogos catalogos) {
    String spanish = Messages.LOCALE.getLanguage();
    Map<String, PrintedSigla> siglas = new TreeMap<>();
    catalogos
        .socios()
        .values()
        .forEach(
            s ->
                s.siglas()
                    .filter(sigla -> !sigla.equals(s.nombre()))
                    .ifPresent(
                        sigla ->
                            siglas.put(
                                sigla,
                                new PrintedSigla(
                                    sigla,
                                    s.nombre(),
                                    catalogos.lengua(s.nombre()).orElse(spanish)))));
    catalogos.dependencias().values().stream()
        .filter(d -> !d.nombreCorto().equals(d.nombre()))
        .forEach(
            d ->
                siglas.put(
                    d.nombreCorto(), new PrintedSigla(d.nombreCorto(), d.nombre(), spanish)));
    catalogos
        .siglas()
        .values()
        .forEach(s -> siglas.put(s.id(), new PrintedSigla(s.id(), s.significado(), s.lengua())));
    return siglas;
  }
}
