package mx.cdmx.informe.validate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How near a text comes to a name. */
class FullNameTest {
  private static final FullName NAME = FullName.of("Consejo Nacional de la Persona Adulta Mayor");

  private static FullName.Likeness likeness(String text) {
    return NAME.in(NamePiece.of(text), 0);
  }

  @Test
  void isWholeWhereEveryWordAndWhatJoinsThemAreThere() {
    assertThat(likeness("Consejo Nacional de la Persona Adulta Mayor de Costa Rica").isWhole())
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Consejo Nacional de Persona Adulta Mayor",
        "Consejo Nacional de la Persona Mayor",
        "Consejo Nacional de la Personas Adulta Mayor",
        "Consejo Nacional del Derecho de la Persona Adulta Mayor",
        "Consejo Nacional de la Persona Adulta sesionó"
      })
  void isNearWithOneWordMissingMoreOrOther(String text) {
    assertThat(likeness(text).isNear()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Consejo Nacional de la Familia",
        "Consejo Nacional de la Persona Joven Mayor",
        "Consejo Nacional Electoral de la Persona Adulta Mayor",
        "Consejo Nacional (de la Persona) Adulta Mayor"
      })
  void isFarWhereItMayBeAnotherName(String text) {
    assertThat(likeness(text)).isEqualTo(FullName.Likeness.NONE);
  }
}
