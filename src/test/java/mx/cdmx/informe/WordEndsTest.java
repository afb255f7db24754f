package mx.cdmx.informe;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Words end alike on every Java: to {@code \b} without {@link Pattern#UNICODE_CHARACTER_CLASS} «ñ»
 * is a letter up to Java 18 and none after it.
 */
class WordEndsTest {
  private static final Pattern BOUNDARY = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\\\[bB]");

  /** A regular expression that no constant holds, and so is compiled without a flag. */
  private static final Pattern WITHOUT_FLAGS =
      Pattern.compile(
          "(?:matches|replaceAll|replaceFirst|split)\\(\\s*\"(?:[^\"\\\\]|\\\\.)*?\\\\\\\\[bB]");

  private final List<String> bare = new ArrayList<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private int patterns;

  @Test
  void areUnicodesInEveryPatternThatAClassHolds() throws ReflectiveOperationException {
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("mx.cdmx.informe")) {
      for (Field field : Class.forName(type.getName()).getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          look(field.get(null), type.getSimpleName() + "." + field.getName());
        }
      }
    }
    assertThat(bare).isEmpty();
    assertThat(patterns).isGreaterThan(100);
  }

  @Test
  void areNotAskedForInPassing() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(p -> p.toString().endsWith(".java")).toList()) {
        assertThat(Files.readString(source))
            .as(source.toString())
            .doesNotContainPattern(WITHOUT_FLAGS);
      }
    }
  }

  /** Constants hold patterns by themselves, in lists and maps, and in records of ours. */
  private void look(Object held, String where) throws ReflectiveOperationException {
    if (held == null || !seen.add(held)) {
      return;
    }
    if (held instanceof Pattern pattern) {
      patterns++;
      boolean isUnicode = (pattern.flags() & Pattern.UNICODE_CHARACTER_CLASS) != 0;
      if (!isUnicode && BOUNDARY.matcher(pattern.pattern()).find()) {
        bare.add(where + ": " + pattern);
      }
    } else if (held instanceof Collection<?> several) {
      for (Object one : several) {
        look(one, where);
      }
    } else if (held instanceof Map<?, ?> map) {
      look(map.values(), where);
    } else if (held.getClass().getName().startsWith("mx.cdmx.informe")) {
      for (Field field : held.getClass().getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          field.setAccessible(true);
          look(field.get(held), where);
        }
      }
    }
  }
}
