// Mostrar lo hallado en su lugar: se esconde lo demás y se señalan las palabras.

/** Señala trozos del documento sin tocar el texto; el navegador que no sabe selecciona el que se va viendo. */
const canHighlight = typeof Highlight === "function" && "highlights" in CSS;
if (canHighlight) {
  // Aquí y no en la hoja: quien revisa el HTML aún no conoce estas reglas.
  const sheet = document.styleSheets[0];
  sheet.insertRule("::highlight(hallado) { background-color: var(--hallado); color: inherit }", sheet.cssRules.length);
  sheet.insertRule("::highlight(actual) { background-color: var(--actual); color: var(--tinta) }", sheet.cssRules.length);
}

/** Lo que no se muestra si nada de lo que tiene dentro se muestra. */
const GRUPOS = ".apartado, .grupo, .presentacion, .resumen, .seccion, .anexo, .de-cuadro";

class Results {
  constructor(main, units) {
    this.main = main;
    this.units = units;
    this.groups = [...main.querySelectorAll(GRUPOS)];
    this.hits = [];
    this.current = -1;
  }

  /** Busca y filtra; devuelve cuántas actividades quedan, y si también por palabras afines. */
  show(state) {
    const { activities, pieces, aids } = this.units;
    const query = (state.get("q") || [""])[0];
    const terms = termsOf(query);
    const all = [...activities, ...pieces];
    for (const unit of all) unit.search(terms, false);
    const loose = terms.length > 0 && all.every((u) => !u.hasText);
    if (loose) for (const unit of all) unit.search(terms, true);
    const filtered = [...state.keys()].some((k) => k !== "q");
    const active = filtered || terms.length > 0;
    for (const a of activities) a.element.hidden = !(a.hasText && passes(a.values, state));
    for (const p of pieces) p.element.hidden = filtered || !p.hasText;
    for (const aid of aids) aid.hidden = active;
    const kept = new Set();
    for (const { element } of all) {
      if (!element.hidden) for (let e = element.parentElement; e !== this.main && !kept.has(e); e = e.parentElement) kept.add(e);
    }
    for (const group of this.groups) group.hidden = active && !kept.has(group);
    this.main.classList.toggle("con-resultados", active);
    this.mark(terms.length > 0 ? all.filter((u) => !u.element.hidden) : []);
    const found = activities.filter((a) => !a.element.hidden).length;
    const kin = terms.some(([word, ...others]) => others.length > singularsOf(word).length - 1);
    return { found, hits: this.hits.length, filtered, query: terms.length > 0 ? query : "", kin };
  }

  mark(units) {
    this.hits = units.flatMap((u) => u.ranges()).sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    this.current = -1;
    if (canHighlight) {
      CSS.highlights.set("hallado", new Highlight(...this.hits));
      CSS.highlights.delete("actual");
    }
  }

  /** Va a la siguiente coincidencia, o a la anterior; devuelve su número. */
  step(by) {
    if (this.hits.length === 0) return 0;
    const next = this.current < 0 && by < 0 ? -1 : this.current + by;
    this.current = (next + this.hits.length) % this.hits.length;
    const hit = this.hits[this.current];
    if (canHighlight) {
      const mark = new Highlight(hit);
      mark.priority = 1;
      CSS.highlights.set("actual", mark);
    } else {
      getSelection().removeAllRanges();
      getSelection().addRange(hit);
    }
    const box = hit.getBoundingClientRect();
    window.scrollTo({ top: window.scrollY + box.top - window.innerHeight * 0.35 });
    return this.current + 1;
  }
}
