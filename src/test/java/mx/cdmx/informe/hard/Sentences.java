package mx.cdmx.informe.hard;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spanish sentences, no two pieces alike, and always the same for one seed. */
final class Sentences {
  private static final List<String> WHO =
      List.of(
          "El gobierno local",
          "La delegación",
          "El grupo de trabajo",
          "La universidad",
          "La red",
          "El comité",
          "La oficina de enlace",
          "El consejo",
          "La asociación civil",
          "El museo");
  private static final List<String> DID =
      List.of(
          "presentó",
          "compartió",
          "revisó",
          "publicó",
          "tradujo",
          "organizó",
          "acordó",
          "evaluó",
          "difundió",
          "preparó");
  private static final List<String> WHAT =
      List.of(
          "una guía de movilidad",
          "los resultados del censo",
          "el plan de reforestación",
          "un curso de lenguas",
          "la muestra de cine",
          "las medidas sanitarias",
          "un catálogo de archivos",
          "la agenda cultural",
          "los indicadores de vivienda",
          "el mapa de riesgos");
  private static final List<String> WITH =
      List.of(
          "con estudiantes de Bogotá",
          "con especialistas de Seúl",
          "con vecinas de Quito",
          "con colegas de Lisboa",
          "con bibliotecas de Lima",
          "con talleres de Montreal",
          "con artesanos de Oaxaca",
          "con hospitales de Berlín",
          "con escuelas de Dakar",
          "con mercados de Roma");
  private static final List<String> WHY =
      List.of(
          "para reducir las emisiones del transporte", "para conservar los humedales",
          "para ampliar el acceso a la cultura", "para acompañar a las personas migrantes",
          "para mejorar el abasto de agua", "para proteger el patrimonio documental",
          "para prevenir la violencia en las calles", "para abrir los datos presupuestales",
          "para atender a las personas mayores", "para formar a quienes cuidan");

  private final Random random;

  Sentences(int seed) {
    this.random = new Random(7_919L * seed + 1);
  }

  /** Some of them, in one paragraph. */
  String some(int count) {
    return Stream.generate(this::one).limit(count).collect(Collectors.joining(" ", "", " "));
  }

  private String one() {
    return Stream.of(WHO, DID, WHAT, WITH, WHY)
            .map(words -> words.get(random.nextInt(words.size())))
            .collect(Collectors.joining(" "))
        + ".";
  }
}
