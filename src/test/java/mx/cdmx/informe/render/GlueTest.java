package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** Words that are only partly marked are not torn apart. */
final class GlueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>el <em>webinar</em>, que</p>      | <p>el <em>webinar,</em> que</p>
          <p>(<em>Ball Drop</em>) de</p>       | <p><em>(Ball Drop)</em> de</p>
          <p>un “<a>sitio</a>”.</p>            | <p>un <a>“sitio”.</a></p>
          <p>[<a>T, <b>p</b></a>). Y</p>       | <p><a>[T, <b>p).</b></a> Y</p>
          <h4>“<span lang="en">Ball</span>”, y</h4>|<h4><span lang="en">“Ball”,</span> y</h4>
          <p>un <em>webinar</em> y <b>x</b></p>| <p>un <em>webinar</em> y <b>x</b></p>
          """)
  void whatTouchesAnElementGoesInto(String before, String after) throws Exception {
    Document document = Markup.parse(before);
    Glue.apply(document);
    assertThat(text(document)).isEqualTo(after);
  }

  @Test
  void aWordBeforeALineEndDoesNotTouchWhatIsBehindIt() throws Exception {
    Document document = Markup.parse("<p><em>Gdańsk</em> y\n<em>Hợp</em></p>");
    Glue.apply(document);
    assertThat(text(document)).isEqualTo("<p><em>Gdańsk</em> y\n<em>Hợp</em></p>");
  }

  private static String text(Document document) throws Exception {
    Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
    transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
    StringWriter text = new StringWriter();
    transformer.transform(new DOMSource(document), new StreamResult(text));
    return text.toString();
  }
}
