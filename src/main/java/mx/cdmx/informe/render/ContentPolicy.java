package mx.cdmx.informe.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a page may do, as its browser is told (Content Security Policy level 3): use its own style
 * and script, known by their digests, fonts that it carries, and pictures beside it. Nothing else
 * loads or runs, and nothing is sent.
 */
final class ContentPolicy {
  private ContentPolicy() {}

  /** The policy of a page with one style element and some script elements, of these contents. */
  static String of(String style, List<String> scripts) {
    return String.join(
        "; ",
        "default-src 'none'",
        "style-src " + digest(style),
        "script-src "
            + scripts.stream().map(ContentPolicy::digest).collect(Collectors.joining(" ")),
        "font-src data:",
        "img-src 'self' data:",
        "base-uri 'none'",
        "form-action 'none'");
  }

  private static String digest(String content) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
