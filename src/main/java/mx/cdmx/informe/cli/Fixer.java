package mx.cdmx.informe.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import mx.cdmx.informe.ReportCompiler;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.diagnostics.SourceFile;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.validate.Mender;
import mx.cdmx.informe.validate.Repair;

/** Mends in the files what has one right answer, and tells what it changed. */
final class Fixer {
  /** A repair may uncover another; no record needs more rounds than this. */
  private static final int MOST_ROUNDS = 8;

  private static final String MARK = "\uFEFF";

  private final ReportCompiler compiler;
  private final Workplace workplace;
  private final Predicate<Path> wanted;
  private final List<String> told = new ArrayList<>();

  /**
   * Mends some files.
   *
   * @param compiler what loads and judges
   * @param workplace for the words
   * @param wanted which files may be changed
   */
  Fixer(ReportCompiler compiler, Workplace workplace, Predicate<Path> wanted) {
    this.compiler = compiler;
    this.workplace = workplace;
    this.wanted = wanted;
  }

  /** Mends an edition until nothing is left to mend; what was changed, a line each. */
  List<String> fix(Path folder, Path catalogos) {
    boolean changed = true;
    for (int i = 0; changed && i < MOST_ROUNDS; i++) {
      changed =
          compiler.load(folder, catalogos, new Diagnostics()).map(this::fixOnce).orElse(false);
    }
    return List.copyOf(told);
  }

  private boolean fixOnce(Edicion edicion) {
    Map<SourceFile, List<Repair>> byFile = new TreeMap<>(Comparator.comparing(SourceFile::name));
    files(edicion).forEach(f -> byFile.put(f, new ArrayList<>()));
    byFile.keySet().removeIf(f -> !wanted.test(f.path().toAbsolutePath().normalize()));
    compiler.repairs(edicion).stream()
        .filter(r -> byFile.containsKey(r.place().file()))
        .forEach(r -> byFile.get(r.place().file()).add(r));
    int before = told.size();
    byFile.forEach(this::mend);
    return told.size() > before;
  }

  /** The files that loaded; those that did not are left alone. */
  private static List<SourceFile> files(Edicion edicion) {
    List<SourceFile> files = new ArrayList<>();
    files.add(edicion.origin().of().file());
    files.add(edicion.presentacion().origin().of().file());
    edicion.actividades().forEach(a -> files.add(a.origin().of().file()));
    return files;
  }

  private void mend(SourceFile file, List<Repair> repairs) {
    Mender mender = new Mender(file);
    String text = mender.mend(repairs);
    if (mender.changes().isEmpty()) {
      return;
    }
    try {
      write(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Mender.Change change : mender.changes()) {
      told.add(
          workplace
              .messages()
              .text(
                  "arreglo.cambio",
                  file.name(),
                  Integer.toString(change.line()),
                  change.before(),
                  change.after()));
    }
  }

  /** Writes beside the file and takes its place in one step, unless it changed meanwhile. */
  private static void write(SourceFile file, String text) throws IOException {
    Path target = file.path().toRealPath();
    String now = Files.readString(target);
    String mark = now.startsWith(MARK) ? MARK : "";
    if (!now.equals(mark + file.text())) {
      throw new IOException(file.name());
    }
    Path beside = target.resolveSibling("." + target.getFileName() + ".nuevo");
    try {
      Files.copy(
          target, beside, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      Files.write(beside, (mark + text).getBytes(StandardCharsets.UTF_8));
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
