package mx.cdmx.informe.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of one build with their SHA256SUMS, under the name that their content gives them. */
record Build(String hash, SortedMap<String, byte[]> files) {
  static final String SUMS = "SHA256SUMS";

  private static final int HASH_LENGTH = 16;

  Build {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  static Build of(SortedMap<String, byte[]> files) {
    SortedMap<String, byte[]> all = new TreeMap<>(files);
    StringBuilder sums = new StringBuilder();
    all.forEach(
        (name, bytes) ->
            sums.append(sha256(bytes)).append("  ").append(checked(name)).append('\n'));
    byte[] sumsBytes = sums.toString().getBytes(StandardCharsets.UTF_8);
    all.put(SUMS, sumsBytes);
    return new Build(sha256(sumsBytes).substring(0, HASH_LENGTH), all);
  }

  static boolean isHash(String name) {
    return name.length() == HASH_LENGTH && name.chars().allMatch(HexFormat::isHexDigit);
  }

  long size() {
    return files.values().stream().mapToLong(bytes -> bytes.length).sum();
  }

  /** A name must stay inside the build's folder, and be one that sha256sum reads back unescaped. */
  private static String checked(String name) {
    boolean sound =
        !name.equals(SUMS)
            && name.chars().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c))
            && Arrays.stream(name.split("/", -1))
                .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    if (!sound) {
      throw new IllegalArgumentException("not the name of a file in a build: " + name);
    }
    return name;
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
