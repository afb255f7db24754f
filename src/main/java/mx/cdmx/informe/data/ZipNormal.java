package mx.cdmx.informe.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a workbook: of its entries' times and of what it says of itself. */
final class ZipNormal {
  private static final String PROPERTIES = "docProps/core.xml";

  private ZipNormal() {}

  /**
   * The same workbook, made at the start of a day wherever that is. It is read by its directory, in
   * a file: its entries do not say their sizes before their content.
   */
  static byte[] of(byte[] workbook, LocalDate day) throws IOException {
    Path file = Files.createTempFile("informe", ".xlsx");
    try {
      Files.write(file, workbook);
      return copy(file, day);
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] copy(Path file, LocalDate day) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipFile in = new ZipFile(file.toFile());
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry : Collections.list(in.entries())) {
        ZipEntry fresh = new ZipEntry(entry.getName());
        fresh.setTimeLocal(day.atStartOfDay());
        out.putNextEntry(fresh);
        byte[] content = in.getInputStream(entry).readAllBytes();
        out.write(entry.getName().equals(PROPERTIES) ? dated(content, day) : content);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] dated(byte[] properties, LocalDate day) {
    return new String(properties, StandardCharsets.UTF_8)
        .replaceAll("(<dcterms:(created|modified)[^>]*>)[^<]*", "$1" + day + "T00:00:00Z")
        .getBytes(StandardCharsets.UTF_8);
  }
}
