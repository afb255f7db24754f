package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PhotosTest {
  @TempDir Path folder;

  @Test
  void keepsAPhotoThatIsSmallEnoughAsItIs() throws IOException {
    SampleReport.photos(folder);

    assertThat(new Photos(folder).read(SampleReport.FOTO, 640))
        .isEqualTo(Files.readAllBytes(folder.resolve(SampleReport.FOTO)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "gif", "bmp"})
  void makesALargePhotoSmallerInItsProportions(String format) throws IOException {
    BufferedImage large = new BufferedImage(1000, 3000, BufferedImage.TYPE_INT_RGB);
    ImageIO.write(large, format, folder.resolve("grande").toFile());

    BufferedImage read =
        ImageIO.read(new ByteArrayInputStream(new Photos(folder).read("grande", 600)));

    assertThat(read.getWidth()).isEqualTo(200);
    assertThat(read.getHeight()).isEqualTo(600);
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-hay.jpg", "../fuera.jpg", "/etc/hostname", "texto.jpg", "vacia.jpg"})
  void refusesWhatIsNoPhotoOfTheFolder(String archivo) throws IOException {
    Files.writeString(folder.resolve("texto.jpg"), "no soy una foto");
    Files.createFile(folder.resolve("vacia.jpg"));

    assertThatThrownBy(() -> new Photos(folder).read(archivo, 600))
        .isInstanceOfSatisfying(
            RenderException.class,
            e -> {
              assertThat(e.kind()).isEqualTo(RenderException.Kind.PHOTO);
              assertThat(e.detail()).isEqualTo(archivo);
            });
  }
}
