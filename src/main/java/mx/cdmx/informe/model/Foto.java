package mx.cdmx.informe.model;

import java.util.Optional;

/**
 * A photo of an activity.
 *
 * @param archivo file name in the edition's {@code fotos/}
 * @param alternativo what somebody who cannot see it should know
 * @param pie caption
 * @param credito who took it
 */
public record Foto(
    String archivo, String alternativo, Optional<String> pie, Optional<String> credito) {}
