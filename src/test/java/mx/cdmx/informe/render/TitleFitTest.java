package mx.cdmx.informe.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TitleFitTest {
  private final TitleFit titles =
      new TitleFit(new TextMeasure(SampleReport.TEMPLATES.resolve("fonts")));

  @Test
  void aCoverIsSetSmallerTheLongerItsTitle() {
    assertThat(titles.portada("Informe").clase()).isEmpty();
    assertThat(titles.portada("Informe semestral ".repeat(5)).clase()).isEqualTo("largo");
    assertThat(titles.portada("Informe semestral ".repeat(40)).clase()).isEqualTo("muy-largo");
  }

  @Test
  void onlyLargeTitlesHaveTheirSmallWordsTied() {
    assertThat(titles.bloque("Acciones de cultura").texto()).isEqualTo("Acciones de\u00a0cultura");
    assertThat(titles.categoria("Acciones de cultura").texto()).isEqualTo("Acciones de cultura");
  }

  @Test
  void aTitleOfOneLineIsSetAsWideAsItsColumn() {
    assertThat(titles.actividad("Premio WSIS 2020").sobra()).isZero();
  }

  @Test
  void theNameOfAnApartadoIsEvenAtTheSizeOfItsPage() {
    String name = "Cero Agresión y Más Seguridad";

    assertThat(titles.apartado(name, "").sobra()).isPositive();
    assertThat(titles.apartado(name, "llena sin-indice").sobra()).isZero();
  }
}
