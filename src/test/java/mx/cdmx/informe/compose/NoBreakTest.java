package mx.cdmx.informe.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoBreakTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "con más de 3~mil~500 personas y 500~sillas",
        "del 16~de~julio de~2020 al 2~de~agosto",
        "véase el núm.~4 del artículo~20, punto~8",
        "el Eje~2 y la Dra.~Claudia",
        "un 20~% de 1.5~millones de pesos",
        "la ciudad~– y el país",
        "la red C40 y COVID-19 en 2020, Barcelona",
        "julio a diciembre"
      })
  void keepsTogetherWhatSpanishDoes(String text) {
    assertThat(NoBreak.in(text.replace('~', ' '))).isEqualTo(text.replace('~', '\u00a0'));
  }
}
