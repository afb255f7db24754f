// Comparar textos como los lee quien busca: sin mayúsculas ni acentos, pero con la ñ, que es otra letra.

const PLEGADAS = new Map();

/** La letra con que se compara un signo; siempre una sola, para que los lugares no se muevan. */
function foldLetter(sign) {
  let letter = PLEGADAS.get(sign);
  if (letter === undefined) {
    const small = sign.toLowerCase();
    letter = small === "ñ" ? "ñ" : small.normalize("NFD")[0];
    if (/\s/.test(letter)) letter = " ";
    PLEGADAS.set(sign, letter);
  }
  return letter;
}

/** El texto plegado, tan largo como el que se da. */
function fold(text) {
  let folded = "";
  for (let i = 0; i < text.length; i++) folded += foldLetter(text[i]);
  return folded;
}

/**
 * Lo que se busca: palabras sueltas, y entre comillas las que van juntas; vale desde dos letras.
 * Cada una es una lista: lo escrito, que puede ser solo un comienzo, y las palabras que valen por ello.
 */
function termsOf(query) {
  const terms = new Map();
  for (const found of query.match(/["“«][^"”»]+["”»]?|\S+/g) || []) {
    const term = fold(found.normalize("NFC").replace(/["“”«»]/g, "").trim()).replace(/ +/g, " ");
    const exact = /^["“«]/.test(found);
    if (term.length > 1 && !terms.has(term)) terms.set(term, exact ? [term] : [...new Set([...singularsOf(term), ...kinOf(term)])]);
  }
  return [...terms.values()];
}

const isLetter = (sign) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Los lugares [desde, hasta) donde una palabra del texto plegado empieza por lo que se busca, o es ello o su plural. */
function placesOf(folded, term, whole) {
  const places = [];
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
    if (isLetter(folded[at - 1]) && isLetter(term[0])) continue;
    const end = at + term.length;
    const ending = whole ? ["", "s", "es"].find((e) => folded.startsWith(e, end) && !isLetter(folded[end + e.length])) : "";
    if (ending !== undefined) places.push([at, end + ending.length]);
  }
  return places;
}

/** Los de cualquiera de las palabras que valen por una, en orden y sin que uno pise a otro. */
function placesOfAny(folded, words) {
  const places = words.flatMap((word, i) => placesOf(folded, word, i > 0)).sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  return places.filter(([from], i) => i === 0 || from >= places[i - 1][1]);
}

/** Todos los lugares de lo que se busca, en orden; ninguno si algo de ello no está. */
function placesOfAll(folded, terms) {
  const each = terms.map((words) => placesOfAny(folded, words));
  return each.some((p) => p.length === 0) ? [] : each.flat().sort((a, b) => a[0] - b[0]);
}
