package mx.cdmx.informe.render;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * The photos as the typesetter asks for them: the print template names them {@code foto:///FILE}.
 * They are the only files that it can reach.
 */
record PhotoStream(Photos photos) implements FSStreamFactory {
  static final String PROTOCOL = "foto";

  /** The text is 123 mm wide: some 330 points to the inch. */
  private static final int WIDEST = 1600;

  @Override
  public FSStream getUrl(String address) {
    String archivo = URI.create(address).getPath().substring(1);
    return new Bytes(new ByteArrayInputStream(photos.read(archivo, WIDEST)));
  }

  private record Bytes(InputStream content) implements FSStream {
    @Override
    public InputStream getStream() {
      return content;
    }

    @Override
    public Reader getReader() {
      return new InputStreamReader(content, StandardCharsets.UTF_8);
    }
  }
}
