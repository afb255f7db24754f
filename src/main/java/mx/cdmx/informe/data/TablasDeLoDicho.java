package mx.cdmx.informe.data;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import mx.cdmx.informe.diagnostics.Messages;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Acuerdo;
import mx.cdmx.informe.model.Cifra;
import mx.cdmx.informe.model.Fecha;

/** The tables of what activities tell one by one: their figures and their agreements. */
final class TablasDeLoDicho {
  private TablasDeLoDicho() {}

  /** An item of a list of an activity, numbered from one. */
  private record Dicho<T>(Actividad actividad, int numero, T item) {
    static <T> List<Dicho<T>> todos(
        List<Actividad> actividades, Function<Actividad, List<T>> lista) {
      return actividades.stream()
          .flatMap(
              a ->
                  IntStream.range(0, lista.apply(a).size())
                      .mapToObj(i -> new Dicho<>(a, i + 1, lista.apply(a).get(i))))
          .toList();
    }
  }

  static Tabla cifras(List<Actividad> actividades, Messages messages) {
    return new Diseno<Dicho<Cifra>>("cifras", Esquemas.itemDe("cifras"), messages)
        .llave("actividad", Tipo.TEXTO, d -> d.actividad().id())
        .llave("numero", Tipo.ENTERO, Dicho::numero)
        .con("concepto", Tipo.TEXTO, d -> d.item().concepto())
        .con("valor", Tipo.NUMERO, d -> d.item().valor())
        .con("unidad", Tipo.TEXTO, d -> d.item().unidad())
        .con("moneda", Tipo.TEXTO, d -> d.item().moneda())
        .con("aproximada", Tipo.LOGICO, d -> d.item().calificador().isPresent())
        .con("calificador", Tipo.TEXTO, d -> d.item().calificador())
        .con("sentido", Tipo.TEXTO, d -> d.item().sentido())
        .con("contraparte", Tipo.LISTA, d -> d.item().contraparte())
        .con("misma_cifra", Tipo.TEXTO, d -> d.item().mismaCifra())
        .refiere("actividad", TablaDeActividades.NOMBRE)
        .de(Dicho.todos(actividades, Actividad::cifras));
  }

  static Tabla acuerdos(List<Actividad> actividades, Messages messages) {
    return new Diseno<Dicho<Acuerdo>>("acuerdos", Esquemas.itemDe("acuerdos"), messages)
        .llave("actividad", Tipo.TEXTO, d -> d.actividad().id())
        .llave("numero", Tipo.ENTERO, Dicho::numero)
        .con("instrumento", Tipo.TEXTO, d -> d.item().instrumento())
        .con("partes", Tipo.LISTA, d -> d.item().partes())
        .con("fecha", Tipo.TEXTO, d -> d.item().fecha().map(Fecha::edtf))
        .con("inicio", Tipo.FECHA, d -> d.item().fecha().flatMap(Fecha::inicio))
        .con("objeto", Tipo.TEXTO, d -> d.item().objeto())
        .refiere("actividad", TablaDeActividades.NOMBRE)
        .de(Dicho.todos(actividades, Actividad::acuerdos));
  }
}
