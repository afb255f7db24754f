package mx.cdmx.informe.proofread;

import static org.assertj.core.api.Assertions.assertThat;

import mx.cdmx.informe.validate.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is heard of LanguageTool, and where. */
class SpanishCheckerTest {
  private static final SpanishChecker CHECKER = new SpanishChecker();
  private static final String STAND_IN = String.valueOf(Passage.STAND_IN);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ortografia|Se impartió un curso a cien persnas.|persnas|personas",
        "tilde|La delegación esta integrada por cinco personas.|esta|está",
        "tilde|Se presento el informe ante el Congreso.|presento|presentó",
        "concordancia|Los temas fueron los siguiente.|los siguiente|los siguientes",
        "concordancia|Las acciones que han tomado las ciudad vecinas.|las ciudad|la ciudad",
        "expresion-incorrecta|Se trataron temas relacionados a la salud.|a|con",
        "expresion-incorrecta|Es un foro inter-seccional.|inter-seccional|interseccional",
        "expresion-incorrecta|Las medidas post-pandemia siguen.|post-pandemia|pospandemia",
        "coma-tras-sujeto|El Gobierno de la Ciudad, participó en el foro.|Ciudad, participó"
            + "|Ciudad participó",
        "coma-tras-sujeto|En el foro, la Secretaría de Educación, Ciencia, Tecnología e Innovación, impartió un curso."
            + "|Innovación, impartió|Innovación impartió",
        "inciso-sin-cerrar|La Secretaría, junto con el Instituto impartió un curso."
            + "|Instituto impartió|Instituto, impartió"
      })
  void isFoundUnderItsWords(String code, String text, String words, String meant) {
    assertThat(CHECKER.check(text))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.code()).isEqualTo(code);
              assertThat(text.substring(m.start(), m.end())).isEqualTo(words);
              assertThat(m.suggestions()).contains(meant);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "La Secretaría de Cultura participaron en el foro.",
        "El Ministerio, junto con la Alianza por el Transporte, realizaron la invitación."
      })
  void aVerbInThePluralIsNotThatOfOneSubject(String text) {
    assertThat(CHECKER.check(text)).singleElement().matches(m -> m.code().equals("concordancia"));
  }

  @Test
  void markupIsSteppedOverAndWhatFollowsKeepsItsPlace() {
    String text = "Vea " + STAND_IN.repeat(23) + " y el " + STAND_IN + ": fueron los siguiente.";
    assertThat(CHECKER.check(text))
        .singleElement()
        .satisfies(m -> assertThat(text.substring(m.start(), m.end())).isEqualTo("los siguiente"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Participaron todas y todos los habitantes, las y los jóvenes.",
        "Un enfoque multiactor, multinivel, interorganizacional y subnacional.",
        "Las encuestas origen-destino implementadas en Chile y el contexto pos-COVID.",
        "La Jefa de Gobierno, Claudia Sheinbaum, recibió a la Ministra.",
        "La Secretaría, a través del Instituto, la Ciudad de Lima y el Banco, firmaron un acuerdo.",
        "La meta, dijo la alcaldesa, es otra.",
        "El 18 de diciembre, inició la feria.",
        "La Ciudad de México y Argentina participaron como invitados.",
        "La mayoría de los países firmaron el acuerdo.",
        "El foro, al que asistió la alcaldesa, terminó ayer.",
        "Tuvo un enfoque de derechos humanos y perspectiva de género."
      })
  void whatIsRightIsNot(String text) {
    assertThat(CHECKER.check(text)).isEmpty();
  }
}
