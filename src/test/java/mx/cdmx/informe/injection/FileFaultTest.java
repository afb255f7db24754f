package mx.cdmx.informe.injection;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import mx.cdmx.informe.diagnostics.Diagnostic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults that are not in a record's text: of its name, place and bytes, and of the other files. */
class FileFaultTest {
  /**
   * The codes that are tried here, and two that are not: one of building alone, one that root never
   * sees.
   */
  static final Set<String> CODES =
      Set.of(
          "anterior-desconocida",
          "anterior-sin-comparar",
          "archivo-fuera-de-lugar",
          "carpeta-desconocida",
          "codificacion",
          "falta-archivo",
          "id-duplicado",
          "id-invalido",
          "id-reservado",
          "nombre-de-archivo",
          "se-esperaba-booleano",
          "foto-pequena",
          "foto-ilegible",
          "foto-de-otro-formato",
          "foto-demasiado-grande",
          "alternativo-insuficiente",
          "archivo-ilegible");

  private static final int PLACES = 20;

  @TempDir private static Path folder;
  private static CleanEdition edition;

  @BeforeAll
  static void copyTheEdition() throws IOException {
    edition = new CleanEdition(folder);
  }

  private static List<String> drawn() {
    List<String> records = new ArrayList<>(edition.records());
    Collections.shuffle(records, new Random(PLACES));
    return records.subList(0, PLACES);
  }

  private static void assertFound(String code, Map<String, Integer> lines) throws IOException {
    assertThat(edition.findings())
        .allMatch(d -> d.code().equals(code))
        .extracting(FileFaultTest::place)
        .containsExactlyInAnyOrderElementsOf(
            lines.entrySet().stream().map(e -> e.getKey() + ":" + e.getValue()).toList());
  }

  private static String place(Diagnostic diagnostic) {
    return diagnostic.place().file().name() + ":" + diagnostic.place().span().line();
  }

  @ParameterizedTest
  @CsvSource({
    "archivo-fuera-de-lugar, (eje-.|transversal)/(.*).yaml, $1/$2.yml",
    "archivo-fuera-de-lugar, (eje-.|transversal)/(.*).yaml, $1/$2.yaml.txt",
    "archivo-fuera-de-lugar, (eje-.|transversal)/(.*).yaml, $2.yaml",
    "archivo-fuera-de-lugar, (eje-.|transversal)/(.*).yaml, $1/nuevos/$2.yaml",
    "carpeta-desconocida, (eje-.|transversal)/(.*).yaml, $1-bis/$2.yaml",
    "nombre-de-archivo, (eje-.|transversal)/(.*).yaml, $1/$2 - copia.yaml",
    "nombre-de-archivo, (eje-.|transversal)/(.*).yaml, $1/Nuevo $2.yaml",
    "nombre-de-archivo, (eje-.|transversal)/(.*).yaml, $1/$2ó.yaml"
  })
  void recordsUnderAnotherName(String code, String regex, String replacement) throws IOException {
    Map<String, Integer> expected = new TreeMap<>();
    for (String record : drawn()) {
      String name = record.replaceFirst(regex, replacement);
      edition.rename(record, name);
      expected.put(name, 1);
    }
    assertFound(code, expected);
  }

  @Test
  void recordsInTwoFolders() throws IOException {
    Map<String, Integer> expected = new TreeMap<>();
    for (String record : drawn().stream().filter(r -> r.contains("/eje-")).toList()) {
      String copy = record.replaceFirst("eje-.", "transversal");
      edition.write(copy, edition.text(record).replaceAll("(?m)^(bloque|categoria):.*\n", ""));
      expected.put(copy, 1);
    }
    assertFound("id-duplicado", expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"resumen", "filtro-socio", "eje-2", "transversal"})
  void recordsWithTheNameOfAPartOfTheReport(String id) throws IOException {
    String record = drawn().get(0);
    String name = record.replaceFirst("[^/]+(?=\\.yaml$)", id);
    edition.rename(record, name);
    assertFound("id-reservado", Map.of(name, 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-16"})
  void recordsInAnotherEncoding(String charset) throws IOException {
    Map<String, Integer> expected = new TreeMap<>();
    for (String record : drawn()) {
      String text = edition.text(record);
      edition.write(record, text.getBytes(Charset.forName(charset)));
      List<String> lines = text.lines().toList();
      int first =
          IntStream.range(0, lines.size())
              .filter(i -> lines.get(i).codePoints().anyMatch(c -> c > 127))
              .findFirst()
              .orElseThrow();
      expected.put(record, charset.startsWith("UTF") ? 1 : first + 1);
    }
    assertFound("codificacion", expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-2/edicion.yaml",
        "2020-2/presentacion.yaml",
        "catalogos/dependencias.yaml",
        "catalogos/socios.yaml",
        "catalogos/lugares.yaml",
        "catalogos/siglas.yaml",
        "catalogos/glosario.yaml"
      })
  void aFileThatIsNotThere(String name) throws IOException {
    edition.delete(name);
    assertFound("falta-archivo", Map.of(name, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "anterior-desconocida, 2020-2/edicion.yaml, abierta: false, anterior: ../2019-2",
    "se-esperaba-booleano, 2020-2/edicion.yaml, abierta: false, abierta: no",
    "id-invalido, catalogos/dependencias.yaml, SEDEMA:, Secretaría S:",
    "id-invalido, catalogos/lugares.yaml, berlin:, Berlín:"
  })
  void aFaultOfASharedFile(String code, String name, String good, String bad) throws IOException {
    String text = edition.text(name);
    assertThat(text).contains("\n" + good);
    edition.write(name, text.replace("\n" + good, "\n" + bad));
    int line = (int) text.substring(0, text.indexOf("\n" + good)).lines().count() + 1;
    assertFound(code, Map.of(name, line));
  }

  @ParameterizedTest
  @CsvSource({
    "foto-pequena, 400, Tres personas conversan en un estrado",
    "foto-ilegible, 0, Tres personas conversan en un estrado",
    "foto-de-otro-formato, -1, Tres personas conversan en un estrado",
    "foto-demasiado-grande, -60000, Tres personas conversan en un estrado",
    "alternativo-insuficiente, 1600, foto"
  })
  void aPhotoOrItsWords(String code, int width, String alternativo) throws IOException {
    edition.write("2020-2/fotos/f.png", photo(width));
    Map<String, Integer> expected = new TreeMap<>();
    for (String record : drawn()) {
      String text = edition.text(record);
      String fotos = "fotos:\n  - {archivo: f.png, alternativo: " + alternativo + "}\n";
      edition.write(record, text.replace("\ntexto: |", "\n" + fotos + "texto: |"));
      expected.put(record, (int) text.substring(0, text.indexOf("\ntexto: |")).lines().count() + 2);
    }
    assertFound(code, expected);
  }

  /** A photo of a width; of none, what is no photo; of less, a GIF or one that says it is huge. */
  private static byte[] photo(int width) throws IOException {
    if (width == 0) {
      return new byte[] {1, 2, 3};
    }
    return width > 0
        ? picture(width, "png")
        : width == -1 ? picture(800, "gif") : sayingItIs(-width, picture(800, "png"));
  }

  /** A PNG with another width and height in its header. */
  private static byte[] sayingItIs(int size, byte[] png) {
    ByteBuffer header = ByteBuffer.wrap(png);
    header.putInt(16, size).putInt(20, size);
    CRC32 sum = new CRC32();
    sum.update(png, 12, 17);
    header.putInt(29, (int) sum.getValue());
    return png;
  }

  private static byte[] picture(int width, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, width / 2, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }
}
