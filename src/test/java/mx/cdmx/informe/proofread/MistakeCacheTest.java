package mx.cdmx.informe.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was found is kept, and never in the way. */
class MistakeCacheTest {
  private static final Mistake MISTAKE = new Mistake("tilde", 3, 7, List.of("está"));

  @TempDir private Path folder;
  private MistakeCache cache;

  @BeforeEach
  void open() {
    cache = new MistakeCache(folder.resolve("nueva"), "1");
  }

  private Path file() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("nueva"))) {
      return files.findFirst().orElseThrow();
    }
  }

  @Test
  void knowsWhatItWasToldAndNothingElse() {
    cache.write(Map.of("Él esta", List.of(MISTAKE), "Bien.", List.of()));
    assertThat(cache.read(List.of("Él esta", "Bien.", "Otro.")))
        .isEqualTo(Map.of("Él esta", List.of(MISTAKE), "Bien.", List.of()));
  }

  @Test
  void forgetsWhatAnotherRevisionSaid() {
    cache.write(Map.of("Él esta", List.of(MISTAKE)));
    assertThat(new MistakeCache(folder.resolve("nueva"), "2").read(List.of("Él esta"))).isEmpty();
  }

  @Test
  void ignoresAFileThatIsNotWholeAndWritesItAnew() throws IOException {
    for (int length : new int[] {0, 10, 70, 100}) {
      cache.write(Map.of("Él esta", List.of(MISTAKE)));
      String whole = Files.readString(file());
      Files.writeString(file(), whole.substring(0, Math.min(length, whole.length() - 1)));
      assertThat(cache.read(List.of("Él esta"))).isEmpty();
    }
    Files.write(file(), new byte[] {(byte) 0xff, 0, 1});
    cache.write(Map.of("Bien.", List.of()));
    assertThat(cache.read(List.of("Bien."))).hasSize(1);
  }

  @Test
  void doesWithoutAFolderThatCannotBeWritten() throws IOException {
    Path taken = Files.writeString(folder.resolve("archivo"), "no es una carpeta");
    MistakeCache nowhere = new MistakeCache(taken, "1");
    nowhere.write(Map.of("Bien.", List.of()));
    assertThat(nowhere.read(List.of("Bien."))).isEmpty();
    assertThat(taken).hasContent("no es una carpeta");
  }

  @Test
  void twoRunsAtOnceLeaveItWhole() throws IOException {
    CompletableFuture.allOf(
            IntStream.range(0, 8)
                .mapToObj(
                    i ->
                        CompletableFuture.runAsync(
                            () ->
                                new MistakeCache(folder.resolve("nueva"), "1")
                                    .write(Map.of("Párrafo " + i, List.of(MISTAKE)))))
                .toArray(CompletableFuture[]::new))
        .join();
    cache.write(Map.of("Bien.", List.of()));
    assertThat(cache.read(List.of("Bien."))).hasSize(1);
    assertThat(file()).hasFileName("revision.json");
  }

  @Test
  void keepsTheLatestWhenThereAreTooMany() {
    cache.write(Map.of("El más antiguo.", List.of()));
    Map<String, List<Mistake>> many = new HashMap<>();
    IntStream.range(0, 50_000).forEach(i -> many.put("Párrafo " + i, List.of()));
    cache.write(many);
    assertThat(cache.read(List.of("El más antiguo."))).isEmpty();
    assertThat(cache.read(List.of("Párrafo 7"))).hasSize(1);
  }
}
