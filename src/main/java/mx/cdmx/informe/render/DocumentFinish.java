package mx.cdmx.informe.render;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.GregorianCalendar;
import mx.cdmx.informe.compose.Metadata;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * Writes what the file says of itself: the information dictionary and the XMP packet that must
 * agree with it (ISO 19005-3, 6.6.2.3), the colours' profile, the page labels, the file's identity.
 *
 * <p>Its only date is the day of publication. Pages are counted from the cover in one run, those
 * before the text in roman numerals, so that the printed number, the viewer's and the contents' are
 * the same.
 */
final class DocumentFinish {
  /** An sRGB profile free of copyright, written by Little CMS. */
  private static final String PROFILE = "sRGB.icc";

  private static final String SRGB = "sRGB IEC61966-2.1";

  private DocumentFinish() {}

  /**
   * Finishes a document.
   *
   * @param body the page on which the text begins, counted from one
   * @param source what it was set from: equal sources give the document one identity
   */
  static void finish(PDDocument pdf, Metadata metadata, int body, String source) {
    try {
      PDDocumentCatalog catalog = pdf.getDocumentCatalog();
      ZonedDateTime date = noon(metadata.publicacion());
      pdf.setDocumentInformation(information(metadata, date));
      PDMetadata xmp = new PDMetadata(pdf);
      xmp.importXMPMetadata(XmpPacket.of(metadata, date).getBytes(StandardCharsets.UTF_8));
      catalog.setMetadata(xmp);
      catalog.setLanguage(metadata.lengua());
      catalog.addOutputIntent(outputIntent(pdf));
      catalog.setPageLabels(pageLabels(pdf, body));
      catalog.setPageMode(PageMode.USE_OUTLINES);
      pdf.setDocumentId(identity(source));
    } catch (IOException e) {
      throw new RenderException(RenderException.Kind.FILE, String.valueOf(e.getMessage()), e);
    }
  }

  /** Noon: whatever the reader's time zone is, the day is the same. */
  static ZonedDateTime noon(LocalDate day) {
    return day.atTime(12, 0).atZone(ZoneOffset.UTC);
  }

  private static PDDocumentInformation information(Metadata metadata, ZonedDateTime date) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(metadata.titulo());
    information.setAuthor(metadata.responsable());
    information.setSubject(metadata.asunto());
    information.setKeywords(XmpPacket.keywords(metadata));
    information.setCreator(XmpPacket.TOOL);
    information.setProducer(XmpPacket.PRODUCER);
    information.setCreationDate(GregorianCalendar.from(date));
    information.setModificationDate(GregorianCalendar.from(date));
    return information;
  }

  /** The profile's bytes as they are: the Java library would rewrite them, each version its way. */
  private static PDOutputIntent outputIntent(PDDocument pdf) throws IOException {
    PDStream profile = new PDStream(pdf, profile(), COSName.FLATE_DECODE);
    COSStream stream = profile.getCOSObject();
    stream.setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, SRGB);
    intent.setString(COSName.INFO, SRGB);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, stream);
    return new PDOutputIntent(intent);
  }

  private static InputStream profile() throws IOException {
    try (InputStream file = DocumentFinish.class.getResourceAsStream(PROFILE)) {
      if (file == null) {
        throw new IOException(PROFILE);
      }
      return new ByteArrayInputStream(file.readAllBytes());
    }
  }

  private static PDPageLabels pageLabels(PDDocument pdf, int body) {
    PDPageLabels labels = new PDPageLabels(pdf);
    labels.setLabelItem(0, labels(PDPageLabelRange.STYLE_ROMAN_UPPER, 1));
    labels.setLabelItem(body - 1, labels(PDPageLabelRange.STYLE_DECIMAL, body));
    return labels;
  }

  private static PDPageLabelRange labels(String style, int first) {
    PDPageLabelRange range = new PDPageLabelRange();
    range.setStyle(style);
    range.setStart(first);
    return range;
  }

  private static long identity(String source) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(hash).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
