package mx.cdmx.informe.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the user's caches are: as freedesktop.org says, or as Windows does. */
final class CacheFolder {
  private static final String OURS = "informe";

  private CacheFolder() {}

  /** The program's folder there; among what it compiled where the user has no home. */
  static Path of(Workplace workplace) {
    return Stream.of(
            variable(workplace, "XDG_CACHE_HOME"),
            variable(workplace, "LOCALAPPDATA"),
            variable(workplace, "HOME").map(h -> h.resolve(".cache")))
        .flatMap(Optional::stream)
        .filter(Path::isAbsolute)
        .findFirst()
        .map(p -> p.resolve(OURS))
        .orElse(workplace.home().resolve("target").resolve(OURS));
  }

  private static Optional<Path> variable(Workplace workplace, String name) {
    return Optional.ofNullable(workplace.environment().get(name))
        .filter(v -> !v.isEmpty())
        .map(Path::of);
  }
}
