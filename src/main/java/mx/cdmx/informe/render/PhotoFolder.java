package mx.cdmx.informe.render;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import mx.cdmx.informe.photo.PhotoException;
import mx.cdmx.informe.photo.PhotoSize;
import mx.cdmx.informe.photo.Photos;

/** The photos of an edition by their names: nothing outside its folder. */
record PhotoFolder(Path folder, Photos photos) {

  /** The size of a photo in pixels. */
  PhotoSize size(String archivo) {
    try {
      return photos.size(file(archivo));
    } catch (PhotoException e) {
      throw new RenderException(RenderException.Kind.PHOTO, archivo, e);
    }
  }

  /** A photo of so many pixels and bytes at the most. */
  byte[] fit(String archivo, PhotoSize frame, int most) {
    try {
      return photos.fit(file(archivo), frame, most);
    } catch (PhotoException e) {
      throw new RenderException(RenderException.Kind.PHOTO, archivo, e);
    }
  }

  private Path file(String archivo) {
    try {
      Path root = folder.toAbsolutePath().normalize();
      Path file = root.resolve(archivo).normalize();
      if (file.startsWith(root)) {
        return file;
      }
    } catch (InvalidPathException e) {
      throw new RenderException(RenderException.Kind.PHOTO, archivo, e);
    }
    throw new RenderException(RenderException.Kind.PHOTO, archivo);
  }
}
