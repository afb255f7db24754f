package mx.cdmx.informe.render;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * A TrueType font in the wrapping of the web: each table compressed (WOFF File Format 1.0, W3C
 * Recommendation). Every number is big-endian, every table starts at a multiple of four bytes.
 */
final class Woff {
  private static final int SIGNATURE = 0x774F4646;
  private static final int HEADER = 44;
  private static final int ENTRY = 20;
  private static final int SFNT_HEADER = 12;
  private static final int SFNT_ENTRY = 16;

  private Woff() {}

  /** The wrapped font; the order and the checksums of its tables stay as they are. */
  static byte[] of(byte[] sfnt) {
    ByteBuffer in = ByteBuffer.wrap(sfnt);
    int tables = in.getShort(4);
    ByteBuffer entries = ByteBuffer.allocate(tables * ENTRY);
    ByteArrayOutputStream data = new ByteArrayOutputStream();
    int total = SFNT_HEADER + tables * SFNT_ENTRY;
    for (int i = 0; i < tables; i++) {
      int at = SFNT_HEADER + i * SFNT_ENTRY;
      int offset = in.getInt(at + 8);
      int length = in.getInt(at + 12);
      byte[] packed = packed(sfnt, offset, length);
      entries
          .putInt(in.getInt(at))
          .putInt(HEADER + tables * ENTRY + data.size())
          .putInt(packed.length)
          .putInt(length)
          .putInt(in.getInt(at + 4));
      data.writeBytes(packed);
      data.writeBytes(new byte[-packed.length & 3]);
      total += length + 3 & ~3;
    }
    ByteBuffer woff = ByteBuffer.allocate(HEADER + entries.capacity() + data.size());
    woff.putInt(SIGNATURE).putInt(in.getInt(0)).putInt(woff.capacity());
    woff.putShort((short) tables).putShort((short) 0).putInt(total).putShort((short) 1);
    woff.position(HEADER);
    woff.put(entries.array()).put(data.toByteArray());
    return woff.array();
  }

  /** A table compressed, or as it is where that does not make it smaller. */
  private static byte[] packed(byte[] sfnt, int offset, int length) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    try {
      deflater.setInput(sfnt, offset, length);
      deflater.finish();
      byte[] packed = new byte[Math.max(1, length)];
      int size = deflater.deflate(packed);
      boolean smaller = deflater.finished() && size < length;
      return smaller
          ? Arrays.copyOf(packed, size)
          : Arrays.copyOfRange(sfnt, offset, offset + length);
    } finally {
      deflater.end();
    }
  }
}
