package mx.cdmx.informe.render;

import java.util.Optional;
import mx.cdmx.informe.compose.PrintedResumen;
import mx.cdmx.informe.compose.Report;

/**
 * What a document shows besides its text.
 *
 * @param fotos its photos
 * @param mapa its map
 */
record Pictures(PhotoFolder fotos, Optional<MapDrawing> mapa) {

  /** Those of a report. */
  static Pictures of(Report report, PhotoFolder fotos, WorldMap map) {
    return new Pictures(
        fotos,
        report.resumen().stream()
            .map(PrintedResumen::secciones)
            .flatMap(all -> all.stream().flatMap(s -> s.mapas().stream()))
            .map(map::dibujo)
            .findFirst());
  }
}
