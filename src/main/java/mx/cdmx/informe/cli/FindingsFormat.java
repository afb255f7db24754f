package mx.cdmx.informe.cli;

/** How findings are told: to people, or to which programs. The names are what is typed. */
enum FindingsFormat {
  text,
  json,
  sarif,
  github,
  gitlab
}
