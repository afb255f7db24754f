package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import mx.cdmx.informe.compose.PrintedActividad;
import mx.cdmx.informe.compose.PrintedActividad.PrintedFoto;
import mx.cdmx.informe.photo.Images;
import mx.cdmx.informe.photo.Photos;
import mx.cdmx.informe.render.PhotoRows.Fila;
import mx.cdmx.informe.render.PhotoRows.Puesta;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PhotoRowsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "3x2, 1",
    "2x3, 1",
    "3x2 3x2, 2",
    "3x2 2x3, 2",
    "3x2 3x2 3x2, 1 2",
    "3x2 3x2 3x2 2x3, 2 2",
    "8x2 3x2, 1 1",
    "1x3 3x2, 1 1",
    "3x2 8x2 3x2 3x2, 1 1 2"
  })
  void putsTwoBesideEachOtherWhereTheirShapesLetThem(String shapes, String rows)
      throws IOException {
    assertThat(
            rows(shapes, 500).stream()
                .map(r -> Integer.toString(r.fotos().size()))
                .collect(Collectors.joining(" ")))
        .isEqualTo(rows);
  }

  @Test
  void twoInARowAreEquallyHighAndFillTheColumn() throws IOException {
    List<Puesta> pair = rows("3x2 2x3", 500).get(0).fotos();

    assertThat(pair.get(0).alto()).isEqualTo(pair.get(1).alto());
    assertThat(pair.get(0).ancho() + pair.get(1).ancho() + 5).isBetween(122.8, 122.9);
  }

  @Test
  void keepsTheShapeOfAPhotoAndLessThanHalfAPage() throws IOException {
    Puesta tall = rows("2x3", 500).get(0).fotos().get(0);

    assertThat(tall.alto()).isEqualTo(84);
    assertThat(tall.ancho()).isEqualTo(56);
  }

  @Test
  void spreadsFewPixelsOverLessRoom() throws IOException {
    assertThat(rows("3x2", 100).get(0).fotos().get(0).ancho()).isBetween(76.0, 76.2);
  }

  @Test
  void asksForThreeHundredDotsToTheInch() throws IOException {
    assertThat(rows("3x2", 500).get(0).fotos().get(0).direccion())
        .isEqualTo("foto:///0.png?1451x967");
  }

  private List<Fila> rows(String shapes, int unit) throws IOException {
    List<PrintedFoto> fotos = new ArrayList<>();
    for (String shape : shapes.split(" ", -1)) {
      String[] sides = shape.split("x", 2);
      BufferedImage image =
          new BufferedImage(
              Integer.parseInt(sides[0]) * unit,
              Integer.parseInt(sides[1]) * unit,
              BufferedImage.TYPE_BYTE_GRAY);
      String name = fotos.size() + ".png";
      Files.write(folder.resolve(name), Images.file(image, "png"));
      fotos.add(new PrintedFoto(name, "Una plaza", "", ""));
    }
    return new PhotoRows(new PhotoFolder(folder, new Photos()))
        .filas(new PrintedActividad("a", "1.01", 3, "T", "", "", List.of(), List.of(), fotos));
  }
}
