package mx.cdmx.informe.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What editors write for each other never leaves the records. */
class PrivateWordsTest {
  private static final String NOTE = "MARCANOTA";
  private static final String REASON = "MARCAMOTIVO";
  private static final String PUBLIC = "MARCATITULO";

  @TempDir static Path folder;

  @BeforeAll
  static void build() throws IOException {
    Cases.layOut("base", folder);
    Path record = folder.resolve("records/2020-2/eje-1/firma.yaml");
    Files.writeString(
        record,
        Files.readString(record)
                .replace("fecha: 2020-08-03\nbloque", "bloque")
                .replace("titulo: ", "titulo: " + PUBLIC + " ")
                .replace("estado: aprobada", "estado: revision")
            + "notas: |\n  "
            + NOTE
            + "\nomitir:\n  - {codigo: sin-fecha, motivo: "
            + REASON
            + "}\n");
    Run run = Run.in(folder, "build", "--records", "records", "--out", "out");
    assertThat(run.code()).as(run.err()).isZero();
  }

  /** Every file, and what is packed inside it, as text by name. */
  private static Map<String, String> outputs() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve("out/2020-2").toRealPath())) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.getFileName().toString();
        byte[] bytes = Files.readAllBytes(file);
        texts.put(name, text(bytes));
        if (name.endsWith(".pdf")) {
          texts.put(name + " (páginas)", pages(bytes));
          texts.put(name + " (objetos)", objects(bytes));
        } else if (name.endsWith(".xlsx")) {
          texts.put(name + " (partes)", parts(bytes));
        }
      }
    }
    return texts;
  }

  /** Letters of ASCII can be read off any bytes, those of UTF-16 too once the zeros are gone. */
  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).replace("\0", "");
  }

  private static String pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  /** Dictionaries as they are and streams unpacked, those of attached files among them. */
  private static String objects(byte[] pdf) throws IOException {
    StringBuilder all = new StringBuilder();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
        COSObject object = document.getDocument().getObjectFromPool(key);
        words(object.getObject(), all);
        if (object.getObject() instanceof COSStream stream) {
          all.append(text(stream.createInputStream().readAllBytes()));
        }
      }
    }
    return all.toString();
  }

  /** The strings and names in an object, not those of the objects that it refers to. */
  private static void words(COSBase object, StringBuilder all) {
    if (object instanceof COSString string) {
      all.append(string.getString()).append('\n');
    } else if (object instanceof COSName name) {
      all.append(name.getName()).append('\n');
    } else if (object instanceof COSArray array) {
      array.forEach(item -> words(item, all));
    } else if (object instanceof COSDictionary dictionary) {
      dictionary.forEach(
          (key, value) -> {
            words(key, all);
            words(value, all);
          });
    }
  }

  private static String parts(byte[] workbook) {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        all.append(e.getName()).append(text(zip.readAllBytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.toString();
  }

  @Test
  void areInNoOutput() throws IOException {
    assertThat(outputs()).hasSizeGreaterThan(20);
    outputs().forEach((name, text) -> assertThat(text).as(name).doesNotContain(NOTE, REASON));
  }

  @Test
  void wouldBeSeenIfTheyWere() throws IOException {
    List<String> seen =
        outputs().entrySet().stream()
            .filter(e -> e.getValue().contains(PUBLIC))
            .map(Map.Entry::getKey)
            .toList();

    assertThat(seen)
        .contains(
            "informe.html",
            "informe.pdf (páginas)",
            "informe.pdf (objetos)",
            "actividades.csv",
            "actividades.json",
            "datos.xlsx (partes)");
  }

  @Test
  void haveNoColumn() throws IOException {
    for (String table : List.of("actividades.csv", "cifras.csv", "acuerdos.csv", "socios.csv")) {
      String header = Files.readAllLines(folder.resolve("out/2020-2/datos").resolve(table)).get(0);
      assertThat(header.split(",")).doesNotContain("notas", "omitir", "estado");
    }
    assertThat(outputs().get("actividades.json")).doesNotContain("\"revision\"");
  }
}
