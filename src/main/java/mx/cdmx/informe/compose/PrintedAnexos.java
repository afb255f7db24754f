package mx.cdmx.informe.compose;

import java.util.ArrayList;
import java.util.List;

/**
 * The annexes: the agreements by name, and every table of the statistics.
 *
 * @param nivel level of their headings
 * @param tituloAcuerdos heading of the agreements
 * @param notaAcuerdos what is listed, or that there is nothing to list
 * @param columnas headings of the columns of the agreements
 * @param acuerdos the agreements, in order of print of their activities; may be empty
 * @param tituloTablas heading of the tables
 * @param notaTablas how to read them
 * @param tablas the tables
 */
public record PrintedAnexos(
    int nivel,
    String tituloAcuerdos,
    String notaAcuerdos,
    Columnas columnas,
    List<PrintedAcuerdo> acuerdos,
    String tituloTablas,
    String notaTablas,
    List<PrintedTabla> tablas) {

  /** Anchor of the agreements. */
  public static final String ACUERDOS = "anexo-acuerdos";

  /** Anchor of the tables. */
  public static final String TABLAS = "anexo-estadistico";

  public PrintedAnexos {
    acuerdos = List.copyOf(acuerdos);
    tablas = List.copyOf(tablas);
  }

  /**
   * What the agreements are told by.
   *
   * @param instrumento heading of what each is, when it was made and which activity tells it
   * @param partes heading of who agreed
   * @param objeto heading of what it is for
   * @param sinFecha said where the text gives no date
   * @param sinObjeto said where the text does not say what it is for
   */
  public record Columnas(
      String instrumento, String partes, String objeto, String sinFecha, String sinObjeto) {}

  /** Their lines of the contents: each annex, and the tables of the second. */
  List<ContentsEntry> contents() {
    List<ContentsEntry> entries = new ArrayList<>();
    entries.add(new ContentsEntry(1, ACUERDOS, "", tituloAcuerdos, ""));
    entries.add(new ContentsEntry(1, TABLAS, "", tituloTablas, ""));
    return entries;
  }
}
