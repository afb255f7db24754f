package mx.cdmx.informe.render;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import mx.cdmx.informe.compose.Metadata;
import org.apache.commons.text.StringEscapeUtils;

/**
 * The XMP packet of the file: what it is, and which standards it keeps (PDF/UA-1, ISO 14289-1, 5;
 * PDF/A-3a, ISO 19005-3, 6.6.4). The PDF/UA property has to be described in the file itself, being
 * unknown to PDF/A.
 */
final class XmpPacket {
  static final String TOOL = "informe";
  static final String PRODUCER = "informe, OpenHTMLtoPDF, Apache PDFBox";

  private static final String PACKET =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
       <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <rdf:Description rdf:about=""
          xmlns:dc="http://purl.org/dc/elements/1.1/"
          xmlns:xmp="http://ns.adobe.com/xap/1.0/"
          xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
          xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
          xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
          xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
          xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
          xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
         <dc:format>application/pdf</dc:format>
         <dc:language><rdf:Bag><rdf:li>%1$s</rdf:li></rdf:Bag></dc:language>
         <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%2$s</rdf:li></rdf:Alt></dc:title>
         <dc:creator><rdf:Seq><rdf:li>%3$s</rdf:li></rdf:Seq></dc:creator>
         <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%4$s</rdf:li></rdf:Alt></dc:description>
         <pdf:Keywords>%5$s</pdf:Keywords>
         <pdf:Producer>%6$s</pdf:Producer>
         <xmp:CreatorTool>%7$s</xmp:CreatorTool>
         <xmp:CreateDate>%8$s</xmp:CreateDate>
         <xmp:ModifyDate>%8$s</xmp:ModifyDate>
         <xmp:MetadataDate>%8$s</xmp:MetadataDate>
         <pdfaid:part>3</pdfaid:part>
         <pdfaid:conformance>A</pdfaid:conformance>
         <pdfuaid:part>1</pdfuaid:part>
         <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
          <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
          <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
          <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
          <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
           <pdfaProperty:name>part</pdfaProperty:name>
           <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
           <pdfaProperty:category>internal</pdfaProperty:category>
           <pdfaProperty:description>Part of ISO 14289 that is followed</pdfaProperty:description>
          </rdf:li></rdf:Seq></pdfaSchema:property>
         </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
       </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  private XmpPacket() {}

  static String of(Metadata metadata, ZonedDateTime date) {
    return PACKET.formatted(
        escape(metadata.lengua()),
        escape(metadata.titulo()),
        escape(metadata.responsable()),
        escape(metadata.asunto()),
        escape(keywords(metadata)),
        PRODUCER,
        TOOL,
        date.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
  }

  /** The key words as one line, here and in the information dictionary. */
  static String keywords(Metadata metadata) {
    return String.join(", ", metadata.claves());
  }

  private static String escape(String text) {
    return StringEscapeUtils.escapeXml10(text);
  }
}
