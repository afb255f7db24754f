package mx.cdmx.informe.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mx.cdmx.informe.data.Adjunto;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Puts the data that a report was counted from inside it (ISO 19005-3, 6.8). */
final class Attachments {
  private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
  private static final COSName DATA = COSName.getPDFName("Data");

  private Attachments() {}

  /**
   * Attaches files.
   *
   * @param day the day of publication, which the files carry as theirs
   */
  static void attach(PDDocument pdf, List<Adjunto> adjuntos, LocalDate day) throws IOException {
    if (adjuntos.isEmpty()) {
      return;
    }
    Map<String, PDComplexFileSpecification> byName = new TreeMap<>();
    COSArray associated = new COSArray();
    for (Adjunto adjunto : adjuntos) {
      PDComplexFileSpecification file = specification(pdf, adjunto, day);
      byName.put(adjunto.nombre(), file);
      associated.add(file);
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(byName);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    pdf.getDocumentCatalog().setNames(names);
    pdf.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
  }

  private static PDComplexFileSpecification specification(
      PDDocument pdf, Adjunto adjunto, LocalDate day) throws IOException {
    byte[] bytes = adjunto.bytes();
    PDEmbeddedFile content =
        new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    content.setSubtype(adjunto.tipo());
    content.setSize(bytes.length);
    GregorianCalendar date = GregorianCalendar.from(DocumentFinish.noon(day));
    content.setCreationDate(date);
    content.setModDate(date);
    PDComplexFileSpecification file = new PDComplexFileSpecification();
    file.setFile(adjunto.nombre());
    file.setFileUnicode(adjunto.nombre());
    file.setFileDescription(adjunto.descripcion());
    file.setEmbeddedFile(content);
    file.setEmbeddedFileUnicode(content);
    file.getCOSObject().setItem(RELATIONSHIP, DATA);
    return file;
  }
}
