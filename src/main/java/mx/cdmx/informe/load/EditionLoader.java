package mx.cdmx.informe.load;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.diagnostics.NearMisses;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Catalogos;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Indice;
import mx.cdmx.informe.model.Periodo;
import mx.cdmx.informe.model.Presentacion;

/** Loads an edition: its own files, the shared catalogues and every activity that is fit. */
public final class EditionLoader {
  private final DocumentReader documents;
  private final Diagnostics found;
  private final Path folder;
  private final Path catalogos;
  private final Optional<Unsaved> unsaved;

  /** Loads one edition as it is on the disk. */
  public EditionLoader(Path folder, Path catalogos, Path workingFolder, Diagnostics found) {
    this(folder, catalogos, Optional.empty(), workingFolder, found);
  }

  /**
   * Loads one edition.
   *
   * @param folder its folder
   * @param catalogos the folder of the catalogues
   * @param unsaved a record to read in place of what is on the disk
   * @param workingFolder what file names are shown relative to
   * @param found where faults go
   */
  public EditionLoader(
      Path folder,
      Path catalogos,
      Optional<Unsaved> unsaved,
      Path workingFolder,
      Diagnostics found) {
    this.documents = new DocumentReader(new SourceReader(workingFolder, unsaved, found), found);
    this.unsaved = unsaved;
    this.found = found;
    this.folder = folder.toAbsolutePath().normalize();
    this.catalogos = catalogos;
  }

  /**
   * The edition with the activities that are fit; empty where what holds them together is not. All
   * faults of all files are among the diagnostics either way. The catalogues are read beside the
   * rest.
   */
  public Optional<Edicion> load() {
    Diagnostics ofCatalogos = new Diagnostics();
    CatalogReader catalogs = new CatalogReader(documents.into(ofCatalogos), catalogos);
    ForkJoinTask<Optional<Catalogos>> reading = ForkJoinPool.commonPool().submit(catalogs::read);
    Optional<Document> edicion = required(Esquema.EDICION);
    Optional<Presentacion> presentacion =
        required(Esquema.PRESENTACION).map(EditionLoader::presentacion);
    Optional<List<Apartado>> apartados =
        edicion.map(d -> new ApartadosReader(d.origin(), found).read());
    EditionFiles files = EditionFiles.of(folder, unsaved);
    files.strays().forEach(p -> found.add(stray(p)));
    List<Actividad> actividades = new ArrayList<>();
    Set<String> unfit = new TreeSet<>();
    List<ReadRecord> records = files.records().parallelStream().map(this::read).toList();
    Optional<Catalogos> shared = reading.join();
    found.addAll(ofCatalogos);
    for (ReadRecord record : records) {
      apartados.ifPresent(a -> checkFolder(record.file(), a));
      found.addAll(record.faults());
      record.actividad().ifPresentOrElse(actividades::add, () -> unfit.add(record.id()));
    }
    if (shared.isEmpty() || edicion.isEmpty() || presentacion.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        edicion(
            edicion.get(),
            apartados.orElseThrow(),
            presentacion.get(),
            actividades,
            unfit,
            shared.get()));
  }

  private ReadRecord read(EditionFiles.RecordFile file) {
    Diagnostics faults = new Diagnostics();
    ActividadReader reader = new ActividadReader(documents.into(faults));
    return new ReadRecord(file, reader.read(file.path(), file.apartado()), faults);
  }

  /** What became of a file that was read beside others. */
  private record ReadRecord(
      EditionFiles.RecordFile file, Optional<Actividad> actividad, Diagnostics faults) {
    String id() {
      return ActividadReader.id(file.path());
    }
  }

  private Edicion edicion(
      Document document,
      List<Apartado> apartados,
      Presentacion presentacion,
      List<Actividad> actividades,
      Set<String> unfit,
      Catalogos shared) {
    Node node = document.root();
    String[] meses = node.text("periodo").orElseThrow().split("/", -1);
    return new Edicion(
        folder.getFileName().toString(),
        folder,
        node.text("titulo").orElseThrow(),
        new Periodo(YearMonth.parse(meses[0]), YearMonth.parse(meses[1])),
        LocalDate.parse(node.text("fecha_publicacion").orElseThrow()),
        node.text("responsable").orElseThrow(),
        node.text("destinatario").orElseThrow(),
        node.flag("abierta"),
        anterior(document),
        apartados,
        presentacion,
        Indice.of(actividades),
        unfit,
        shared,
        new Fingerprint(folder, catalogos)::hex,
        document.origin());
  }

  /** The folder that it says to compare with, told where there is nothing to compare with there. */
  private Optional<Path> anterior(Document document) {
    Optional<String> written = document.root().text("anterior");
    Optional<Path> named =
        written.flatMap(this::inside).filter(f -> Editions.isEdition(f) || Editions.isPublished(f));
    if (written.isPresent() && named.isEmpty()) {
      found.add(
          Diagnostic.error(
              "anterior-desconocida", document.origin().of("anterior"), written.get()));
    }
    return named;
  }

  /** A path from the folder of the edition; empty where the system knows none such. */
  private Optional<Path> inside(String written) {
    try {
      return Optional.of(folder.resolve(written).normalize());
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static Presentacion presentacion(Document document) {
    return new Presentacion(
        document.root().text("titulo").orElseThrow(),
        document.root().text("texto").orElseThrow(),
        document.origin());
  }

  private Optional<Document> required(Esquema esquema) {
    Path path = folder.resolve(esquema.nombre() + ".yaml");
    if (Files.exists(path)) {
      return documents.read(path, esquema);
    }
    found.add(Diagnostic.error("falta-archivo", documents.unread(path).whole(), esquema.nombre()));
    return Optional.empty();
  }

  private Diagnostic stray(Path path) {
    String name = path.getFileName().toString();
    return Diagnostic.error("archivo-fuera-de-lugar", documents.unread(path).whole(), name);
  }

  private void checkFolder(EditionFiles.RecordFile record, List<Apartado> apartados) {
    List<String> known = apartados.stream().map(Apartado::id).toList();
    if (!known.contains(record.apartado())) {
      found.add(
          Diagnostic.error(
                  "carpeta-desconocida",
                  documents.unread(record.path()).whole(),
                  record.apartado(),
                  String.join(", ", known))
              .suggesting(NearMisses.of(record.apartado(), known)));
    }
  }
}
