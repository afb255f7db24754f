package mx.cdmx.informe.photo;

/** An image that is read row by row, as RGB of eight bits a channel. */
interface PixelRows {
  int width();

  int height();

  /** Writes a row over the first pixels of an array. */
  void row(int y, int[] into);
}
