package mx.cdmx.informe.model;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import mx.cdmx.informe.diagnostics.Origin;

/**
 * One semester's report, as its records tell it.
 *
 * @param id name of its folder
 * @param carpeta its folder
 * @param titulo title of the report
 * @param periodo the months it reports
 * @param fechaPublicacion the only date in metadata and colophon
 * @param responsable who answers for it
 * @param destinatario whom it is for
 * @param abierta whether it is still being written
 * @param anterior the folder of the edition that it is compared with, or of what that one
 *     published, where it names one
 * @param apartados its parts in order of print
 * @param presentacion its opening text
 * @param indice its activities
 * @param idsSinCargar ids of records that could not be loaded, which count as known
 * @param catalogos what every edition shares
 * @param huella reckons the SHA-256 of all its records and catalogues, in hexadecimal
 * @param origin where {@code edicion.yaml} says so
 */
public record Edicion(
    String id,
    Path carpeta,
    String titulo,
    Periodo periodo,
    LocalDate fechaPublicacion,
    String responsable,
    String destinatario,
    boolean abierta,
    Optional<Path> anterior,
    List<Apartado> apartados,
    Presentacion presentacion,
    Indice indice,
    Set<String> idsSinCargar,
    Catalogos catalogos,
    Supplier<String> huella,
    Origin origin) {

  public Edicion {
    apartados = List.copyOf(apartados);
    idsSinCargar = Set.copyOf(idsSinCargar);
  }

  /** The folder of its photos. */
  public Path fotos() {
    return carpeta.resolve("fotos");
  }

  /** An apartado by its id. */
  public Optional<Apartado> apartado(String wanted) {
    return apartados.stream().filter(a -> a.id().equals(wanted)).findFirst();
  }

  /** Its activities, by apartado and id. */
  public List<Actividad> actividades() {
    return indice.actividades();
  }

  /** An activity by its id, the first of those that share one. */
  public Optional<Actividad> actividad(String wanted) {
    return indice.actividad(wanted);
  }

  /** The ids of all its records, even those that could not be loaded. */
  public Set<String> ids() {
    Set<String> ids = new HashSet<>(idsSinCargar);
    ids.addAll(indice.porId().keySet());
    return ids;
  }

  /** The same edition with other activities. */
  public Edicion con(Indice otras) {
    return new Edicion(
        id,
        carpeta,
        titulo,
        periodo,
        fechaPublicacion,
        responsable,
        destinatario,
        abierta,
        anterior,
        apartados,
        presentacion,
        otras,
        idsSinCargar,
        catalogos,
        huella,
        origin);
  }
}
