package mx.cdmx.informe.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paragraph is read once. */
class ParagraphsTest {
  @TempDir private Path folder;

  private int read(String... paragraphs) {
    List<Integer> read = new ArrayList<>();
    new Paragraphs(new MistakeCache(folder, "1"), (done, all) -> read.add(done))
        .check(List.of(paragraphs));
    return read.size();
  }

  @Test
  void onlyTheOneThatChangedIsReadAgain() {
    assertThat(read("La ciudad creció.", "El foro siguió.")).isEqualTo(2);
    assertThat(read("La ciudad creció.", "El foro siguió.")).isZero();
    assertThat(read("La ciudad creció mucho.", "El foro siguió.")).isEqualTo(1);
  }
}
