package mx.cdmx.informe.render;

import java.math.BigDecimal;
import java.util.List;
import mx.cdmx.informe.compose.PrintedAcuerdo;
import mx.cdmx.informe.compose.PrintedAnexos;
import mx.cdmx.informe.compose.PrintedApartado;
import mx.cdmx.informe.compose.PrintedBarras;
import mx.cdmx.informe.compose.PrintedBarras.Barra;
import mx.cdmx.informe.compose.PrintedBarras.Tramo;
import mx.cdmx.informe.compose.PrintedColumnas;
import mx.cdmx.informe.compose.PrintedColumnas.Columna;
import mx.cdmx.informe.compose.PrintedDato;
import mx.cdmx.informe.compose.PrintedFrase;
import mx.cdmx.informe.compose.PrintedIndice.Llamada;
import mx.cdmx.informe.compose.PrintedMapa;
import mx.cdmx.informe.compose.PrintedMapa.Ciudad;
import mx.cdmx.informe.compose.PrintedMapa.Pais;
import mx.cdmx.informe.compose.PrintedResumen;
import mx.cdmx.informe.compose.PrintedResumen.Cuadro;
import mx.cdmx.informe.compose.PrintedResumen.Seccion;
import mx.cdmx.informe.compose.PrintedTabla;
import mx.cdmx.informe.compose.PrintedTabla.Par;
import mx.cdmx.informe.compose.PrintedTabla.Serie;
import mx.cdmx.informe.compose.Trozo;

/** The figures of a report for the tests: each kind of chart, the map, both annexes. */
final class SampleCifras {
  private static final String CUADRO = "cuadro.por-mes";

  private SampleCifras() {}

  /** Key figures of a report without the tables behind them, as a part is printed. */
  static List<PrintedDato> datos() {
    return List.of(dato(sinCuadro("2"), "actividades"), dato(sinCuadro("10"), "dependencias"));
  }

  private static PrintedDato dato(Trozo numero, String concepto) {
    return new PrintedDato(numero, concepto);
  }

  private static Trozo sinCuadro(String valor) {
    return new Trozo(valor, "por-mes/2020-07", "", valor, "", "mes=2020-07");
  }

  static Trozo numero(String valor) {
    return new Trozo(valor, "por-mes/2020-07", "", valor, CUADRO + ".2020-07", "mes=2020-07");
  }

  private static Trozo palabras(String texto) {
    return new Trozo(texto, "", "", "", "", "");
  }

  static List<PrintedResumen> resumen() {
    Seccion all =
        new Seccion(
            "resumen.todo",
            "Qué se hizo",
            List.of(new PrintedFrase(List.of(palabras("Hubo "), numero("2"), palabras(".")))),
            List.of(
                new PrintedColumnas(
                    "Por mes",
                    List.of(
                        new Columna("julio", numero("2"), 100),
                        new Columna("agosto", numero("0"), 0)))),
            List.of(barras()),
            List.of(mapa()),
            List.of(new Cuadro("Cuadro\u00a01", CUADRO)));
    return List.of(
        new PrintedResumen(
            "resumen",
            2,
            "Resumen en cifras",
            List.of(dato(numero("2"), "actividades")),
            List.of(all)));
  }

  private static PrintedBarras barras() {
    return new PrintedBarras(
        "Por apartado",
        "Apartado",
        "Actividades",
        List.of("Acciones generales", "Acciones COVID-19"),
        "Otros bloques",
        List.of(
            new Barra(
                "Igualdad de Derechos",
                "eje-1",
                numero("15"),
                List.of(numero("1"), numero("14")),
                List.of(new Tramo("serie-1", 7), new Tramo("serie-2", 93))),
            new Barra(
                "Acciones transversales",
                "transversal",
                numero("2"),
                List.of(palabras("–"), palabras("–")),
                List.of(new Tramo("resto", 13)))));
  }

  static PrintedMapa mapa() {
    return new PrintedMapa(
        "Mapa",
        "Mapa del mundo con dos países y dos ciudades",
        "Los países van teñidos",
        List.of(
            new Pais("MX", "México", numero("5"), true),
            new Pais("KR", "Corea del Sur", numero("3"), false),
            new Pais("SG", "Singapur", numero("1"), false)),
        List.of(
            new Ciudad(
                "Ciudad de México",
                new BigDecimal("19.43"),
                new BigDecimal("-99.13"),
                numero("5"),
                true),
            new Ciudad(
                "Seúl", new BigDecimal("37.57"), new BigDecimal("126.98"), numero("3"), false)));
  }

  static List<PrintedAnexos> anexos(List<PrintedApartado> apartados) {
    List<Llamada> all =
        apartados.stream()
            .flatMap(PrintedApartado::actividades)
            .map(a -> new Llamada(a.id(), a.numero(), a.titulo()))
            .toList();
    return List.of(deTodas(all));
  }

  private static PrintedAnexos deTodas(List<Llamada> all) {
    return new PrintedAnexos(
        2,
        "Acuerdos y convenios",
        "Los instrumentos.",
        new PrintedAnexos.Columnas("Instrumento", "Partes", "Objeto", "sin fecha", "no se dice"),
        List.of(
            new PrintedAcuerdo(
                "acuerdo.1",
                "Carta de intención",
                List.of("Secretaría 1", "UNESCO"),
                "1 de julio",
                "",
                all.get(0),
                "Eje\u00a01")),
        "Anexo estadístico",
        "Cada número se obtiene de los registros.",
        List.of(porMes(all), red(all), cifras(all)));
  }

  private static PrintedTabla porMes(List<Llamada> all) {
    List<Serie> behind =
        List.of(new Serie(List.of(all.get(0))), new Serie(all.subList(1, all.size())));
    PrintedTabla.Fila half =
        PrintedTabla.Fila.de(CUADRO + ".2020", "2020", numero("2"), behind).con("", "100.0\u00a0%");
    PrintedTabla.Fila month =
        new PrintedTabla.Fila(
            CUADRO + ".2020-07",
            1,
            "julio de 2020",
            List.of(),
            "",
            numero("2"),
            "",
            "100.0\u00a0%",
            List.of(),
            behind);
    return tabla(
        "por-mes",
        columnas("Mes", "Parte", ""),
        new PrintedTabla.Grupo("", "", List.of(half, month)));
  }

  private static PrintedTabla red(List<Llamada> all) {
    PrintedTabla.Fila red =
        PrintedTabla.Fila.de(
                "cuadro.red-dependencia-socio.CGAAI.C40",
                "CGAAI",
                palabras(""),
                List.of(new Serie(all.subList(0, 1))))
            .entre(List.of(new Par("C40", numero("2")), new Par("GSEF", numero("1"))));
    return tabla(
        "red-socios",
        columnas("Dependencia", "", "Con quién"),
        new PrintedTabla.Grupo("", "", List.of(red)));
  }

  private static PrintedTabla cifras(List<Llamada> all) {
    PrintedTabla.Fila cifra =
        PrintedTabla.Fila.de(
                "cuadro.cifras.uno.1", "", numero("2"), List.of(new Serie(all.subList(0, 1))))
            .con("personas (asistentes)", "");
    return tabla(
        "cifras",
        columnas("", "", ""),
        new PrintedTabla.Grupo(all.get(0).numero(), all.get(0).titulo(), List.of(cifra)));
  }

  private static PrintedTabla.Columnas columnas(String nombre, String parte, String pares) {
    return new PrintedTabla.Columnas(nombre, List.of(), "Actividades", parte, pares, "Registros");
  }

  private static PrintedTabla tabla(
      String id, PrintedTabla.Columnas columnas, PrintedTabla.Grupo grupo) {
    return new PrintedTabla(
        id,
        "cuadro." + id,
        3,
        "Cuadro\u00a01",
        "Actividades",
        "Número de actividades.",
        columnas,
        List.of(grupo),
        PrintedTabla.Grupo.vacio());
  }
}
