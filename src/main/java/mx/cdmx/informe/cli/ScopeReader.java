package mx.cdmx.informe.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mx.cdmx.informe.load.Editions;
import mx.cdmx.informe.load.Unsaved;

/** Reads what {@code validate} was told to look at. */
final class ScopeReader {
  private static final String STANDARD_INPUT = "-";

  /** A name that is not hidden and has nothing that some system does not allow. */
  private static final String NAME = "([^./\\\\:*?\"<>|\\p{Cntrl}][^/\\\\:*?\"<>|\\p{Cntrl}]*)";

  private static final Pattern AS = Pattern.compile(NAME + "[/\\\\]" + NAME);

  private final Workplace workplace;
  private final EditionFinder finder;

  ScopeReader(Workplace workplace, EditionFinder finder) {
    this.workplace = workplace;
    this.finder = finder;
  }

  /**
   * What is meant by the paths, or by {@code -} with the place of the record on standard input.
   *
   * @throws UsageException where that is nothing
   */
  Scope read(List<String> rutas, Optional<String> as, Optional<String> edicion) {
    if (!rutas.contains(STANDARD_INPUT)) {
      as.ifPresent(a -> refuse("uso.solo-con-guion", "--as"));
      edicion.ifPresent(e -> refuse("uso.solo-con-guion", "--edicion"));
      List<Path> named = rutas.stream().map(this::existing).toList();
      return new Scope(List.copyOf(editions(named)), named, Optional.empty());
    }
    if (rutas.size() > 1) {
      throw usage("uso.guion-acompanado");
    }
    String place = as.orElseThrow(() -> usage("uso.guion-sin-as"));
    Path folder = finder.find(edicion);
    Unsaved record = new Unsaved(file(folder, place), standardInput());
    return new Scope(List.of(folder), List.of(record.path()), Optional.of(record));
  }

  private Path file(Path folder, String place) {
    Matcher matcher = AS.matcher(place);
    if (!matcher.matches()) {
      throw usage("uso.as-invalido", place);
    }
    String name = matcher.group(2);
    boolean hasEnding = name.matches("(?i).*\\.ya?ml");
    return folder.resolve(matcher.group(1)).resolve(hasEnding ? name : name + ".yaml");
  }

  private byte[] standardInput() {
    try {
      return workplace.in().readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path existing(String ruta) {
    Path path = workplace.path(ruta);
    return Files.exists(path)
        ? path
        : finder.byName(ruta).orElseThrow(() -> usage("uso.ruta-desconocida", ruta));
  }

  /** The editions that the named paths are in, hold, or serve as catalogues. */
  private Set<Path> editions(List<Path> named) {
    if (named.isEmpty()) {
      return new LinkedHashSet<>(finder.all());
    }
    Set<Path> folders = new LinkedHashSet<>();
    for (Path path : named) {
      List<Path> its = editions(path);
      if (its.isEmpty()) {
        throw usage("uso.ruta-ajena", workplace.shown(path));
      }
      folders.addAll(its);
    }
    return folders;
  }

  private static List<Path> editions(Path path) {
    Optional<Path> around = Editions.around(path);
    if (around.isPresent()) {
      return List.of(around.get());
    }
    List<Path> inside = new ArrayList<>(new Editions(path).folders());
    for (Path p = path; inside.isEmpty() && p.getParent() != null; p = p.getParent()) {
      boolean isCatalog = p.getFileName().toString().equals("catalogos");
      if (isCatalog) {
        inside.addAll(new Editions(p.getParent()).folders());
      }
    }
    return inside;
  }

  private void refuse(String key, String argument) {
    throw usage(key, argument);
  }

  private UsageException usage(String key, Object... arguments) {
    return new UsageException(workplace.messages().text(key, arguments));
  }
}
