package mx.cdmx.informe.render;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.extend.FSStreamFactory;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import mx.cdmx.informe.photo.PhotoSize;

/**
 * The photos as the typesetter asks for them, by addresses that say how many pixels they may have:
 * {@code foto:///FILE?WIDTHxHEIGHT}. They are the only files that it can reach.
 */
record PhotoStream(PhotoFolder photos) implements FSStreamFactory {
  static final String PROTOCOL = "foto";

  /** Dots to the millimetre: what print needs are 300 to the inch. */
  private static final double PER_MM = 300 / 25.4;

  /** With what the file says around it, a photo adds no more than 400 KB. */
  private static final int MOST_BYTES = 390_000;

  /** The address of a photo that is printed so large, in millimetres. */
  static String address(String archivo, double ancho, double alto) {
    String file = URLEncoder.encode(archivo, StandardCharsets.UTF_8).replace("+", "%20");
    return PROTOCOL + ":///" + file + "?" + (int) (ancho * PER_MM) + "x" + (int) (alto * PER_MM);
  }

  @Override
  public FSStream getUrl(String address) {
    URI uri = URI.create(address);
    String[] pixels = uri.getQuery().split("x", 2);
    PhotoSize frame = new PhotoSize(Integer.parseInt(pixels[0]), Integer.parseInt(pixels[1]));
    return new Bytes(
        new ByteArrayInputStream(photos.fit(uri.getPath().substring(1), frame, MOST_BYTES)));
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
