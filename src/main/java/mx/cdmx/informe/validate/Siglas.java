package mx.cdmx.informe.validate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import mx.cdmx.informe.model.Catalogos;
import mx.cdmx.informe.model.Dependencia;
import mx.cdmx.informe.model.Socio;

/** What the acronyms of the catalogues stand for. */
final class Siglas {
  private final Map<String, Set<String>> names = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();
  private final Map<String, List<List<NamePiece>>> pieces = new HashMap<>();
  private final Set<String> all = new TreeSet<>();

  Siglas(Catalogos catalogos) {
    catalogos.siglas().values().forEach(s -> add(s.id(), s.significado()));
    for (Dependencia d : catalogos.dependencias().values()) {
      add(d.id(), d.nombre());
      d.variantes().forEach(v -> add(d.id(), v));
    }
    for (Socio s : catalogos.socios().values()) {
      s.siglas().ifPresent(sigla -> add(sigla, s));
    }
  }

  private void add(String sigla, Socio socio) {
    add(sigla, socio.nombre());
    socio.variantes().forEach(v -> add(sigla, v));
  }

  private void add(String sigla, String name) {
    names.computeIfAbsent(NameWord.plain(sigla), key -> new LinkedHashSet<>()).add(name);
    all.add(sigla);
    byName.put(plain(NamePiece.of(name)), sigla);
  }

  /** Each as its catalogue writes it. */
  Set<String> all() {
    return all;
  }

  /** What one stands for; nothing where no catalogue has it. */
  Set<String> names(String sigla) {
    return names.getOrDefault(NameWord.plain(sigla), Set.of());
  }

  /** The words of each of those names. */
  List<List<NamePiece>> pieces(String sigla) {
    return pieces.computeIfAbsent(sigla, s -> names(s).stream().map(NamePiece::of).toList());
  }

  /** Whether some words are the name of something that has an acronym. */
  boolean isName(List<NamePiece> words) {
    return byName.containsKey(plain(words));
  }

  private static String plain(List<NamePiece> words) {
    return String.join(" ", words.stream().map(NamePiece::plain).toList());
  }
}
