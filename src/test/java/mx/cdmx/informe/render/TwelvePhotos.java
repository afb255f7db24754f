package mx.cdmx.informe.render;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mx.cdmx.informe.photo.Images;

/** Photos of every kind, and as hard to compress as can be. */
final class TwelvePhotos {
  private TwelvePhotos() {}

  /** Writes them into a folder; their names. */
  static List<String> in(Path folder) throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      names.add(write(folder, "apaisada-%d.jpg".formatted(i), Images.noise(1600, 1066)));
      names.add(write(folder, "vertical-%d.jpg".formatted(i), Images.noise(900, 1350)));
    }
    names.add(write(folder, "panorama.jpg", Images.noise(2400, 700)));
    names.add(write(folder, "pantalla.png", Images.noise(500, 1100)));
    names.add(
        write(
            folder,
            "clara.png",
            Images.quarters(1200, 900, BufferedImage.TYPE_INT_ARGB).getSubimage(300, 0, 900, 900)));
    names.add(write(folder, "chica.jpg", Images.noise(320, 240)));
    return names;
  }

  private static String write(Path folder, String name, BufferedImage image) throws IOException {
    Files.write(folder.resolve(name), Images.file(image, name.substring(name.length() - 3)));
    return name;
  }
}
