package mx.cdmx.informe.validate;

/** What the activities of a report are called, as pieces of patterns. */
final class Events {
  /** One of them, with a capital or without. */
  static final String SINGULAR =
      "[Cc]ampaña|[Cc]apacitación|[Cc]harla|[Cc]oloquio|[Cc]onferencia|[Cc]ongreso"
          + "|[Cc]onversatorio|[Cc]umbre|[Cc]urso|[Dd]iálogo|[Dd]iplomado|[Ee]ncuentro|[Ee]vento"
          + "|[Ee]xposición|[Ff]eria|[Ff]oro|[Ii]niciativa|[Jj]ornada|[Mm]esa|[Pp]anel|[Pp]lática"
          + "|[Pp]onencia|[Pp]rograma|[Pp]royecto|[Rr]eunión|[Ss]eminario|[Ss]esión|[Ss]imposio"
          + "|[Tt]aller|[Vv]ideoconferencia|[Ww]ebinar(?:io)?";

  private Events() {}
}
