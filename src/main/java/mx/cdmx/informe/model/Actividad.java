package mx.cdmx.informe.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.cdmx.informe.diagnostics.Origin;

/**
 * One thing done, told in one record.
 *
 * @param id the file's stem, unique in the edition
 * @param apartado id of the apartado: the record's folder
 * @param titulo its title, plain text
 * @param fecha when, absent where the source gives none
 * @param fechaImpresa the date as printed, where it cannot be derived
 * @param bloque id of its bloque
 * @param categoria id of its categoría
 * @param tipo what kind of activity, from the closed list of the schema
 * @param modalidad {@code virtual}, {@code presencial} or {@code hibrida}
 * @param dependencias ids of the agencies that took part
 * @param socios ids of those it was done with
 * @param lugares ids of the cities and countries
 * @param cifras the figures that its text states
 * @param acuerdos the agreements that its text tells of
 * @param orden place in its group, before those without one
 * @param texto prose in CommonMark, NFC
 * @param enlaces addresses to go on to
 * @param fotos its photos
 * @param estado how far it is
 * @param conNotas whether its editors left notes, which stay in the records
 * @param omitir findings silenced here
 * @param origin where its parts were written
 */
public record Actividad(
    String id,
    String apartado,
    String titulo,
    Optional<Fecha> fecha,
    Optional<String> fechaImpresa,
    Optional<String> bloque,
    Optional<String> categoria,
    Optional<String> tipo,
    Optional<String> modalidad,
    List<String> dependencias,
    List<String> socios,
    List<String> lugares,
    List<Cifra> cifras,
    List<Acuerdo> acuerdos,
    Optional<BigDecimal> orden,
    String texto,
    List<Enlace> enlaces,
    List<Foto> fotos,
    Estado estado,
    boolean conNotas,
    List<Omision> omitir,
    Origin origin) {

  /** The order of print in a group: by orden, then by first day, then those without a date. */
  public static final Comparator<Actividad> EN_SU_GRUPO =
      Comparator.comparing((Actividad a) -> a.orden().isEmpty())
          .thenComparing(a -> a.orden().orElse(BigDecimal.ZERO))
          .thenComparing(a -> a.fecha().isEmpty())
          .thenComparing(a -> a.fecha().map(Fecha::orden).orElse(LocalDate.MAX))
          .thenComparing(Actividad::id);

  public Actividad {
    dependencias = List.copyOf(dependencias);
    socios = List.copyOf(socios);
    lugares = List.copyOf(lugares);
    cifras = List.copyOf(cifras);
    acuerdos = List.copyOf(acuerdos);
    enlaces = List.copyOf(enlaces);
    fotos = List.copyOf(fotos);
    omitir = List.copyOf(omitir);
  }
}
