// Une lo anterior: el estado vive en la dirección, y todo lo demás se muestra según ella.

const byId = (id) => document.getElementById(id);
const main = byId("principal");
const bar = byId("buscador");
const box = byId("q");
const units = unitsOf(main);
const results = new Results(main, units);
const filters = new Filters(bar, units.activities, (key, values) => change(key, values));
let state = new Map();
let last = { key: "", at: 0 }; // el último cambio
let unwritten = 0; // el reloj de la dirección por escribir
let spoken = 0;
let left = null; // el número del que se salió hacia sus actividades

/** Lo dice a quien no ve la pantalla, cuando deja de teclear. */
function say(text) {
  clearTimeout(spoken);
  spoken = setTimeout(() => { byId("anuncio").textContent = text; }, 500);
}

function render() {
  const shown = results.show(state);
  const set = filters.show(state);
  const active = shown.filtered || shown.query !== "";
  const sentence = sentenceOf(shown.found, units.activities.length, shown.hits, shown.query, shown.filtered, shown.kin);
  byId("recuento").textContent = active ? sentence : "";
  byId("vacio").hidden = !active || shown.found > 0 || shown.hits > 0;
  byId("vacio-frase").textContent = sentence;
  byId("saltos").hidden = shown.hits === 0;
  byId("limpiar").hidden = !active;
  byId("estado").hidden = !active;
  byId("cuantos").textContent = set > 0 ? ` (${set})` : "";
  byId("cerrar-filtros").textContent = active ? `Ver ${many(shown.found, "actividad", "actividades")}` : "Cerrar";
  if (active || byId("anuncio").textContent) say(active ? sentence : "Se muestra todo el informe.");
}

/** Los resultados empiezan donde se lee. */
function toResults() {
  const start = byId("vacio").hidden ? main : byId("vacio");
  const top = start.getBoundingClientRect().top - bar.offsetHeight;
  if (top < 0 || top > window.innerHeight * 0.6) window.scrollTo({ top: window.scrollY + top - 8, behavior: "instant" });
}

/** La dirección de lo que se muestra. Hay navegadores que no dejan cambiarla muy seguido; lo que se muestra no depende de ella. */
function write(method) {
  clearTimeout(unwritten);
  unwritten = 0;
  const fragment = fragmentOf(state);
  try {
    history[method]({}, "", document.location.href.replace(/#.*$/, "") + (fragment && `#${fragment}`));
  } catch {
    unwritten = setTimeout(write, 5000, "replaceState");
  }
}

/** Escribe ya la que esperaba, antes de salir hacia otra. */
function flush() {
  if (unwritten) write("replaceState");
}

/** Va a otro estado; `push` lo deja en la historia, para que «atrás» vuelva al de antes. Si no, la dirección espera a que haya calma. */
function go(next, push) {
  if (push) {
    flush();
    try { history.replaceState({ y: window.scrollY }, ""); } catch { /* Queda sin decir a qué altura se iba. */ }
    state = next;
    write("pushState");
  } else {
    state = next;
    clearTimeout(unwritten);
    unwritten = setTimeout(write, 400, "replaceState");
  }
  render();
  toResults();
}

/** Lo que se teclea de una vez, o se recorre en una lista sin soltar la tecla, es un solo paso de la historia. */
function change(key, values) {
  const now = performance.now();
  const next = new Map(state);
  if (values.length > 0) next.set(key, values); else next.delete(key);
  const same = state.has(key) && key === last.key && now - last.at < (key === "q" ? 3000 : 400);
  last = { key, at: now };
  go(next, !same);
}

function type() {
  change("q", box.value.trim() ? [box.value] : []);
}

function clear() {
  box.value = "";
  go(new Map(), true);
  box.focus();
}

/** Muestra lo que dice la dirección: un estado, o un lugar del texto, con todo el informe a la vista. */
function read(event) {
  clearTimeout(unwritten);
  unwritten = 0;
  const fragment = document.location.hash;
  const before = state;
  state = stateOf(fragment);
  if (event && before.size === 0 && state.size === 0) return;
  box.value = (state.get("q") || [""])[0];
  render();
  if (state.size > 0) {
    if (event && event.state && event.state.y !== undefined) window.scrollTo({ top: event.state.y, behavior: "instant" });
    else toResults();
  } else if (fragment.length > 1) {
    const target = byId(decodeURIComponent(fragment.slice(1)));
    if (target) target.scrollIntoView({ behavior: "instant" });
  } else if (event && event.state && event.state.y !== undefined) {
    window.scrollTo({ top: event.state.y, behavior: "instant" });
    if (left) left.focus({ preventScroll: true });
    left = null;
  }
}

function step(by) {
  const at = results.step(by);
  if (at > 0) {
    byId("lugar").textContent = `${at} de ${results.hits.length}`;
    const part = results.hits[at - 1].startContainer.parentElement.closest(".actividad");
    say(`Coincidencia ${at} de ${results.hits.length}${part ? `, ${part.querySelector(".titulo").textContent.trim()}` : ""}`);
  }
}

/** La barra sube a donde se pega, para que los filtros quepan debajo de ella. */
function panel(open) {
  byId("filtros").hidden = !open;
  byId("ver-filtros").setAttribute("aria-expanded", String(open));
  if (open && byId("filtros").getBoundingClientRect().bottom > window.innerHeight) bar.scrollIntoView({ behavior: "instant" });
}

document.documentElement.classList.add("con-guion");
bar.hidden = false;
box.addEventListener("input", type);
box.addEventListener("keydown", (event) => {
  if (event.key === "Enter") { event.preventDefault(); step(event.shiftKey ? -1 : 1); }
  if (event.key === "Escape" && box.value) { event.preventDefault(); box.value = ""; type(); }
});
byId("siguiente").addEventListener("click", () => step(1));
byId("anterior").addEventListener("click", () => step(-1));
byId("limpiar").addEventListener("click", clear);
byId("vacio-limpiar").addEventListener("click", clear);
byId("ver-filtros").addEventListener("click", () => panel(byId("filtros").hidden));
byId("cerrar-filtros").addEventListener("click", () => { panel(false); byId("ver-filtros").focus(); toResults(); });
byId("filtros").addEventListener("keydown", (event) => {
  if (event.key === "Escape") { panel(false); byId("ver-filtros").focus(); }
});
main.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const number = filterOf(event.target, units.activities);
  if (number) {
    event.preventDefault();
    go(stateOf(`#${number.filter}`), true);
    left = number.link;
    main.focus({ preventScroll: true });
  }
});
window.addEventListener("popstate", read);
window.addEventListener("pagehide", flush);
document.addEventListener("click", flush, true);
window.requestIdleCallback?.(() => { for (const unit of [...units.activities, ...units.pieces]) unit.read(); });
new ResizeObserver(() => {
  document.documentElement.style.setProperty("--barra", `${bar.querySelector(".barra").offsetHeight}px`);
}).observe(bar);
readRows(main, units.activities);
copyButtons(units.activities, say);
skipLinks(main);
previews(main);
followContents(byId("indice-lateral"));
contentsButton(byId("ver-contenido"), byId("indice-lateral"));
read();
