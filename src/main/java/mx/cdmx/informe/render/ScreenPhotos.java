package mx.cdmx.informe.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import mx.cdmx.informe.photo.PhotoSize;
import mx.cdmx.informe.photo.Photos;

/**
 * The photos of one page, each in the sizes that screens need. The templates know it as {@code
 * fotos} and ask for what they show; its files are those asked for.
 */
public final class ScreenPhotos {
  /** The text column is some 620 points wide: a telephone, a screen, and one of fine pixels. */
  private static final int[] WIDTHS = {480, 960, 1451};

  /** Bytes that a photo may have for each 1000 pixels of its frame's width. */
  private static final int BYTES_PER_WIDTH = 170_000;

  private final Optional<PhotoFolder> folder;
  private final SortedMap<String, byte[]> files = new TreeMap<>();

  ScreenPhotos(Optional<PhotoFolder> folder) {
    this.folder = folder;
  }

  /**
   * A photo as the page shows it.
   *
   * @param src address of its largest size
   * @param srcset all its sizes with their widths, as HTML writes them
   * @param ancho width of the largest in pixels
   * @param alto its height
   */
  public record Vista(String src, String srcset, int ancho, int alto) {}

  /**
   * The sizes of a photo; empty where the page shows none.
   *
   * @param actividad id of the activity, which with the number names the files
   * @param numero place among its photos, from 1
   * @param archivo its path, relative to the edition's {@code fotos/}
   */
  public List<Vista> vistas(String actividad, int numero, String archivo) {
    return folder.map(f -> List.of(vista(f, actividad + "-" + numero, archivo))).orElse(List.of());
  }

  /** The files of the photos that were asked for, by their names. */
  SortedMap<String, byte[]> files() {
    return Collections.unmodifiableSortedMap(files);
  }

  private Vista vista(PhotoFolder from, String name, String archivo) {
    PhotoSize whole = from.size(archivo).within(Photos.LARGEST);
    List<String> sources = new ArrayList<>();
    String src = "";
    PhotoSize size = whole;
    for (int width : WIDTHS) {
      PhotoSize frame = new PhotoSize(width, width);
      PhotoSize fitting = whole.within(frame);
      if (!src.isEmpty() && fitting.width() <= size.width()) {
        break;
      }
      byte[] bytes = from.fit(archivo, frame, width * (BYTES_PER_WIDTH / 1000));
      size = fitting;
      src = "fotos/" + name + "-" + size.width() + (isPng(bytes) ? ".png" : ".jpg");
      files.put(src, bytes);
      sources.add(src + " " + size.width() + "w");
    }
    return new Vista(src, String.join(", ", sources), size.width(), size.height());
  }

  private static boolean isPng(byte[] photo) {
    return photo[0] == (byte) 0x89;
  }
}
