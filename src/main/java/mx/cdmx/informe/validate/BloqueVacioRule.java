package mx.cdmx.informe.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Bloque;
import mx.cdmx.informe.model.Edicion;

/** Once an edition is closed, every bloque that it declares has an activity. */
final class BloqueVacioRule implements Rule {
  private final Passages passages;

  BloqueVacioRule(Passages passages) {
    this.passages = passages;
  }

  @Override
  public String code() {
    return "bloque-vacio";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    UsedHeadings used = new UsedHeadings(edicion, passages.order(edicion));
    return used.settled().boxed().flatMap(i -> check(i, edicion, used));
  }

  private Stream<Diagnostic> check(int index, Edicion edicion, UsedHeadings used) {
    Apartado apartado = edicion.apartados().get(index);
    List<Bloque> bloques = apartado.bloques();
    return IntStream.range(0, bloques.size())
        .filter(i -> !used.has(apartado, Optional.of(bloques.get(i).id())))
        .mapToObj(
            i ->
                Diagnostic.warning(
                    code(),
                    edicion.origin().of("apartados", index, "bloques", i, "id"),
                    bloques.get(i).titulo(),
                    apartado.tituloCorto()));
  }
}
