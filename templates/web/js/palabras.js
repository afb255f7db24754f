// Lo que la página dice a quien busca.

const many = (count, one, more) => `${count} ${count === 1 ? one : more}`;

/** Lo que se halló, en una frase. */
function sentenceOf(found, total, hits, query, filtered, kin) {
  const what = query ? ` con «${query}»${kin ? " o palabras afines" : ""}` : "";
  if (found === 0) {
    const elsewhere = hits ? `; ${many(hits, "coincidencia", "coincidencias")} en otras partes del informe` : "";
    return `Ninguna actividad${what}${filtered ? (query ? " y estos filtros" : " con estos filtros") : ""}${elsewhere}.`;
  }
  const activities = query || filtered ? `${found} de ${many(total, "actividad", "actividades")}` : many(total, "actividad", "actividades");
  return `${activities}${what}${hits ? `, ${many(hits, "coincidencia", "coincidencias")}` : ""}.`;
}
