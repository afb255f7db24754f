package mx.cdmx.informe.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostics;
import mx.cdmx.informe.load.EditionLoader;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;
import mx.cdmx.informe.model.Indice;

/** Editions of as many activities as wanted, put together from the sentences of the real one. */
final class ManyActivities {
  private static final int SENTENCES = 8;

  private final Edicion real;
  private final List<String> sentences;
  private final Random random = new Random(20);

  ManyActivities() {
    Path records = Path.of("records");
    real =
        new EditionLoader(
                records.resolve("2020-2"),
                records.resolve("catalogos"),
                Path.of(""),
                new Diagnostics())
            .load()
            .orElseThrow();
    sentences =
        real.actividades().stream()
            .flatMap(a -> Stream.of(a.texto().split("(?<=\\.)\\s+", -1)))
            .filter(s -> s.length() > 60 && !s.contains("[["))
            .toList();
  }

  Edicion real() {
    return real;
  }

  /** The real activities with ids and sentences of their own. */
  List<Actividad> recombined(int count) {
    List<Actividad> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Actividad model = real.actividades().get(i % real.actividades().size());
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < SENTENCES; j++) {
        text.append(sentences.get(random.nextInt(sentences.size()))).append(' ');
      }
      made.add(with(model, model.id() + "-" + i, text.toString()));
    }
    return made;
  }

  /** An activity under another id and with another text. */
  static Actividad with(Actividad a, String id, String texto) {
    return new Actividad(
        id,
        a.apartado(),
        a.titulo(),
        a.fecha(),
        a.fechaImpresa(),
        a.bloque(),
        a.categoria(),
        a.tipo(),
        a.modalidad(),
        a.dependencias(),
        a.socios(),
        a.lugares(),
        a.cifras(),
        a.acuerdos(),
        Optional.empty(),
        texto,
        a.enlaces(),
        a.fotos(),
        a.estado(),
        a.conNotas(),
        a.omitir(),
        a.origin());
  }

  /** The real edition with other activities. */
  Edicion edicion(List<Actividad> actividades) {
    return new Edicion(
        real.id(),
        real.carpeta(),
        real.titulo(),
        real.periodo(),
        real.fechaPublicacion(),
        real.responsable(),
        real.destinatario(),
        real.abierta(),
        real.anterior(),
        real.apartados(),
        real.presentacion(),
        Indice.of(actividades),
        real.idsSinCargar(),
        real.catalogos(),
        real.huella(),
        real.origin());
  }
}
