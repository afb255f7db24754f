package mx.cdmx.informe.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mx.cdmx.informe.model.Actividad;
import mx.cdmx.informe.model.Edicion;
import org.junit.jupiter.api.Test;

/** Activities told twice among very many, most of which have sentences in common. */
class ActividadRepetidaRuleTest {
  private static final int MANY = 10_000;

  private final ManyActivities many = new ManyActivities();
  private final ActividadRepetidaRule rule = new ActividadRepetidaRule(new Passages());

  @Test
  void activitiesWithASentenceInCommonAreNoRepeats() {
    Edicion edicion = many.edicion(many.recombined(MANY));
    assertThat(rule.check(edicion)).isEmpty();
  }

  @Test
  void findsOneAmongTenThousand() {
    List<Actividad> all = new ArrayList<>(many.recombined(MANY));
    Actividad first = all.get(4_321);
    all.add(ManyActivities.with(first, "otra-vez", first.texto().replaceFirst(" la ", " esta ")));
    assertThat(rule.check(many.edicion(all)))
        .singleElement()
        .satisfies(
            d -> assertThat(d.arguments().get(0)).matches(".*(" + first.id() + "|otra-vez)"));
  }

  @Test
  void manyCopiesAreOneFinding() {
    List<Actividad> all = new ArrayList<>();
    Actividad model = many.real().actividades().get(0);
    for (int i = 0; i < 2_000; i++) {
      all.add(ManyActivities.with(model, "copia-" + i, model.texto()));
    }
    assertThat(rule.check(many.edicion(all))).hasSize(1);
  }

  @Test
  void thoseOfASeriesAreNoRepeats() {
    String curso =
        "La Secretaría participó en el curso en línea “%s”, que impartió la Comisión de"
            + " Acreditación. Se presentaron %s y %s a quienes trabajan en la institución.";
    Actividad uno = many.real().actividades().get(0);
    Actividad otro =
        many.real().actividades().stream()
            .filter(a -> a.fecha().isPresent() && !a.fecha().equals(uno.fecha()))
            .findFirst()
            .orElseThrow();
    assertThat(
            rule.check(
                many.edicion(
                    List.of(
                        ManyActivities.with(
                            uno, "a", curso.formatted("Mando", "normas nuevas", "casos del año")),
                        ManyActivities.with(
                            otro, "b", curso.formatted("Archivo", "criterios", "ejercicios"))))))
        .isEmpty();
  }
}
