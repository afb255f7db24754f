package mx.cdmx.informe.hard;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mx.cdmx.informe.cli.Run;
import mx.cdmx.informe.photo.Images;
import mx.cdmx.informe.render.PageFaults;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Twelve photos as people send them, in one activity. */
final class HardPhotosTest {
  private static final int RGB = BufferedImage.TYPE_3BYTE_BGR;

  @TempDir private Path folder;

  @Test
  void photosOfEveryKindArePrintedAndTellNothingOfTheCamera() throws IOException {
    HardEdition edition = HardEdition.in(folder);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      names.add(add(edition, "apaisada-%d.jpg".formatted(i), jpeg(1800, 1200)));
      names.add(add(edition, "vertical-%d.jpg".formatted(i), jpeg(1200, 1800)));
    }
    names.add(add(edition, "grande.jpg", jpeg(7728, 5152)));
    names.add(
        add(edition, "imprenta.jpg", Images.inks(1600, 1100, new int[] {255, 40, 90, 20}, 0)));
    names.add(
        add(
            edition,
            "transparente.png",
            Images.file(Images.quarters(1600, 1200, BufferedImage.TYPE_INT_ARGB), "png")));
    names.add(add(edition, "girada.jpg", Images.with(jpeg(1800, 1200), 0xE1, Images.exif(6))));
    describe(edition, names);

    Run run = edition.build();

    assertThat(run.code()).as(run.err()).isZero();
    byte[] file = Files.readAllBytes(edition.pdf());
    assertThat(new String(file, StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS");
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(PageFaults.of(pdf)).isEmpty();
    }
    String wanted = System.getProperty("paginas");
    if (wanted != null) {
      Files.write(Path.of(wanted, "fotos.pdf"), file);
    }
  }

  @Test
  void aCorruptPhotoIsADiagnosticAtItsLine() throws IOException {
    HardEdition edition = HardEdition.in(folder);
    byte[] photo = jpeg(1800, 1200);
    byte[] broken = java.util.Arrays.copyOf(photo, 200);
    describe(edition, List.of(add(edition, "rota.jpg", broken)));

    Run run = edition.build();

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("transversal/fotos.yaml:5:", "error [foto-ilegible]");
  }

  private static void describe(HardEdition edition, List<String> names) throws IOException {
    List<String> lines = new ArrayList<>(List.of("fotos:"));
    for (String name : names) {
      lines.add(
          "  - {archivo: %s, alternativo: Cuatro campos de color en %s, pie: Leyenda de %s, credito: CGAAI}"
              .formatted(name, name.replace('.', ' '), name.replace('.', ' ')));
    }
    edition.activity(
        "transversal/fotos", "Doce fotos", new Sentences(3).some(3), lines.toArray(String[]::new));
  }

  private static String add(HardEdition edition, String name, byte[] content) throws IOException {
    edition.photo(name, content);
    return name;
  }

  private static byte[] jpeg(int width, int height) {
    return Images.file(Images.quarters(width, height, RGB), "jpg");
  }
}
