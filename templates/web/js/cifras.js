// Cada número lleva a sus actividades: por el filtro que trae, o por la lista del renglón a que lleva sin guion.

/** Anota en cada actividad los renglones de los cuadros que la cuentan. */
function readRows(main, activities) {
  const byAddress = new Map(activities.map((a) => [`#${a.element.id}`, a]));
  for (const row of main.querySelectorAll(".anexo tr[id]")) {
    for (const link of row.getElementsByTagName("a")) {
      const activity = byAddress.get(link.getAttribute("href"));
      if (activity) (activity.values.fila ??= []).push(row.id);
    }
  }
}

/** Cómo se llama un renglón: su cuadro y su título. */
function rowName(id) {
  const row = document.getElementById(id);
  if (!row || !row.matches(".anexo tr")) return id;
  const heading = row.closest("section").querySelector("h2, h3").textContent.trim();
  return `${heading}: ${row.querySelector("th").textContent.trim()}`;
}

/** El número que se ve dibujado: el de la serie de un tramo, o el de la barra o la columna entera. */
function drawnNumber(drawing) {
  const cell = drawing.closest("td");
  const series = /serie-(\d+)/.exec(drawing.className);
  const part = series && cell.parentElement.querySelectorAll("td.parte")[series[1] - 1];
  return (part || cell).querySelector("a.cifra");
}

/** El número al que se llega desde donde se hizo clic, si es de actividades que se pueden mostrar, y su filtro. */
function filterOf(target, activities) {
  const drawing = target.closest(".pista-de-barra, .pista-de-barra *, .columna");
  const link = drawing ? drawnNumber(drawing) : target.closest("a.cifra");
  if (!link) return null;
  const row = link.getAttribute("href").slice(1);
  const counted = activities.some((a) => (a.values.fila || []).includes(row));
  const filter = link.dataset.filtro || (counted ? `fila=${row}` : "");
  return filter && { link, filter };
}
