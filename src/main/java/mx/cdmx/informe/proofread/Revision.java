package mx.cdmx.informe.proofread;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What paragraphs are judged by: the version of LanguageTool and the code of ours that takes part.
 * It changes by itself when either does, and does not start LanguageTool.
 */
final class Revision {
  private static final String LANGUAGETOOL =
      "/META-INF/maven/org.languagetool/language-es/pom.properties";

  private static final List<Class<?>> JUDGES =
      List.of(
          AllowedRules.class,
          Compounds.class,
          Mistake.class,
          OpenAsideRule.class,
          Opening.class,
          OpeningRule.class,
          PrefixHyphen.class,
          Prefixes.class,
          SpanishChecker.class,
          SubjectCommaRule.class,
          SubjectNumberRule.class,
          Word.class);

  private Revision() {}

  static String hex() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    add(LANGUAGETOOL, all);
    JUDGES.forEach(j -> add(j.getSimpleName() + ".class", all));
    return Digest.hex(all.toByteArray());
  }

  private static void add(String resource, ByteArrayOutputStream all) {
    try (InputStream in = Revision.class.getResourceAsStream(resource)) {
      if (in != null) {
        in.transferTo(all);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
