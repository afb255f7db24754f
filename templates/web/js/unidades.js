// Las partes del informe en que se busca: cada actividad, y los trozos de las demás secciones.

const INLINE = new Set(["A", "ABBR", "B", "CITE", "EM", "I", "SPAN", "STRONG", "SUB", "SUP", "TIME"]);

/** El elemento que hace renglón aparte. */
function blockOf(node) {
  let element = node.parentElement;
  while (INLINE.has(element.tagName)) element = element.parentElement;
  return element;
}

/** Una parte con su texto, plegado la primera vez que se pide, y el lugar de cada nodo en él. */
class Unit {
  constructor(element, values) {
    this.element = element;
    this.values = values;
    this.hasText = true;
    this.places = [];
  }

  read() {
    if (this.folded !== undefined) return;
    this.nodes = [];
    this.starts = [];
    let text = "";
    let block = null;
    const walker = document.createTreeWalker(this.element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest("button, svg, .referencia-pagina, .de-registros")) continue;
      const its = blockOf(node);
      if (block && its !== block) text += "\n";
      block = its;
      this.nodes.push(node);
      this.starts.push(text.length);
      text += fold(node.data);
    }
    this.folded = text;
  }

  /** Busca; si nada hay, `loose` iguala la ñ con la n, para quien no tiene ñ en su teclado. */
  search(terms, loose) {
    if (terms.length > 0) this.read();
    const plain = (t) => (loose ? t.replaceAll("ñ", "n") : t);
    this.places = terms.length === 0 ? [] : placesOfAll(plain(this.folded), terms.map((words) => words.map(plain)));
    this.hasText = terms.length === 0 || this.places.length > 0;
  }

  /** Los lugares hallados, como trozos del documento. */
  ranges() {
    return this.places.map(([from, to]) => {
      const range = new Range();
      range.setStart(...this.point(from));
      range.setEnd(...this.point(to, true));
      return range;
    });
  }

  point(at, end) {
    let i = this.starts.length - 1;
    while (i > 0 && (end ? this.starts[i] >= at : this.starts[i] > at)) i--;
    return [this.nodes[i], Math.min(at - this.starts[i], this.nodes[i].length)];
  }
}

/** De las secciones que no son actividades se busca por trozos, para mostrar solo el que lo dice. */
const TROZOS = ".presentacion .prosa > *, .resumen .dicho > p, .anexo tbody tr";

/** Todas: las actividades con sus valores para filtrar; los trozos, sin ellos; y lo que solo sirve para hallarlos. */
function unitsOf(main) {
  const activities = [...main.querySelectorAll(".actividad")].map((element) => {
    const values = {};
    for (const key of CLAVES) if (element.dataset[key]) values[key] = element.dataset[key].split(" ");
    values.junto = values.dependencia;
    return new Unit(element, values);
  });
  const pieces = [...main.querySelectorAll(TROZOS)].map((element) => new Unit(element, {}));
  return { activities, pieces, aids: [...main.querySelectorAll(".busqueda")] };
}
