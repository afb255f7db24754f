package mx.cdmx.informe.validate;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mx.cdmx.informe.diagnostics.Diagnostic;
import mx.cdmx.informe.model.Apartado;
import mx.cdmx.informe.model.Categoria;
import mx.cdmx.informe.model.Edicion;

/** Once an edition is closed, every categoría of a bloque in use has an activity. */
final class CategoriaVaciaRule implements Rule {
  private final Passages passages;

  CategoriaVaciaRule(Passages passages) {
    this.passages = passages;
  }

  @Override
  public String code() {
    return "categoria-vacia";
  }

  @Override
  public Stream<Diagnostic> check(Edicion edicion) {
    UsedHeadings used = new UsedHeadings(edicion, passages.order(edicion));
    return used.settled().boxed().flatMap(i -> check(i, edicion, used));
  }

  private Stream<Diagnostic> check(int index, Edicion edicion, UsedHeadings used) {
    Apartado apartado = edicion.apartados().get(index);
    List<Categoria> categorias = apartado.categorias();
    return IntStream.range(0, categorias.size())
        .filter(i -> isOfAUsedBloque(apartado, categorias.get(i), used))
        .filter(i -> !used.has(apartado, categorias.get(i)))
        .mapToObj(
            i ->
                Diagnostic.warning(
                    code(),
                    edicion.origin().of("apartados", index, "categorias", i, "id"),
                    categorias.get(i).titulo(),
                    apartado.tituloCorto()));
  }

  /** Of a bloque without activities only the bloque is told. */
  private static boolean isOfAUsedBloque(
      Apartado apartado, Categoria categoria, UsedHeadings used) {
    return categoria.bloque().isEmpty() || used.has(apartado, categoria.bloque());
  }
}
