package mx.cdmx.informe.proofread;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The mistakes of paragraphs that were read before, in one file among the user's caches. It knows a
 * paragraph by its words and by what judged them, and nothing of the catalogues, so that it is
 * never stale. Where it cannot be read or written, everything is slower and nothing else.
 */
public final class MistakeCache {
  private static final String FILE = "revision.json";

  /** About ninety editions; beyond, those that were not asked for lately go first. */
  private static final int MOST_PARAGRAPHS = 50_000;

  private static final TypeReference<LinkedHashMap<String, List<Mistake>>> CONTENT =
      new TypeReference<>() {};

  private final JsonMapper json = new JsonMapper();
  private final Path file;
  private final String revision;

  /** A cache in a folder, which need not be there. */
  public MistakeCache(Path folder) {
    this(folder, Revision.hex());
  }

  MistakeCache(Path folder, String revision) {
    this.file = folder.resolve(FILE);
    this.revision = revision;
  }

  /** The mistakes of those of some paragraphs that were read before. */
  Map<String, List<Mistake>> read(List<String> paragraphs) {
    Map<String, List<Mistake>> all = load();
    Map<String, List<Mistake>> known = new HashMap<>();
    for (String paragraph : paragraphs) {
      List<Mistake> mistakes = all.get(key(paragraph));
      if (mistakes != null) {
        known.put(paragraph, mistakes);
      }
    }
    return known;
  }

  /** Keeps the mistakes of some paragraphs, beside what other runs have kept meanwhile. */
  void write(Map<String, List<Mistake>> mistakes) {
    Map<String, List<Mistake>> all = load();
    mistakes.forEach(
        (paragraph, its) -> {
          String key = key(paragraph);
          all.remove(key);
          all.put(key, its);
        });
    Iterator<String> oldest = all.keySet().iterator();
    for (int extra = all.size() - MOST_PARAGRAPHS; extra > 0; extra--) {
      oldest.next();
      oldest.remove();
    }
    try {
      save(json.writeValueAsString(all));
    } catch (IOException e) {
      return; // a disk that is full or may not be written: the next run reads everything again
    }
  }

  private String key(String paragraph) {
    return Digest.hex(revision + "\0" + paragraph);
  }

  /** What the file holds; nothing where it is not there, not whole, or not ours. */
  private Map<String, List<Mistake>> load() {
    try {
      String[] parts = Files.readString(file).split("\n", 2);
      boolean isWhole = parts.length == 2 && parts[0].equals(Digest.hex(parts[1]));
      return isWhole ? json.readValue(parts[1], CONTENT) : new LinkedHashMap<>();
    } catch (IOException | JacksonException e) {
      return new LinkedHashMap<>();
    }
  }

  /** Writes beside the file and takes its place in one step: two runs never mix. */
  private void save(String content) throws IOException {
    Files.createDirectories(file.getParent());
    String name = FILE + "." + ProcessHandle.current().pid();
    Path beside = file.resolveSibling(name);
    try {
      Files.write(beside, (Digest.hex(content) + "\n" + content).getBytes(StandardCharsets.UTF_8));
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
