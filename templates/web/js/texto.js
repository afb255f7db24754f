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

/** Lo que se busca: palabras sueltas, y entre comillas las que van juntas; vale desde dos letras. */
function termsOf(query) {
  const found = query.match(/["“«][^"”»]+["”»]?|\S+/g) || [];
  const terms = found.map((t) => fold(t.normalize("NFC").replace(/["“”«»]/g, "").trim()).replace(/ +/g, " "));
  return [...new Set(terms)].filter((t) => t.length > 1);
}

const isLetter = (sign) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Los lugares [desde, hasta) donde una palabra del texto plegado empieza por lo que se busca. */
function placesOf(folded, term) {
  const places = [];
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
    if (!isLetter(folded[at - 1]) || !isLetter(term[0])) places.push([at, at + term.length]);
  }
  return places;
}

/** Todos los lugares de lo que se busca, en orden; ninguno si algo de ello no está. */
function placesOfAll(folded, terms) {
  const each = terms.map((t) => placesOf(folded, t));
  return each.some((p) => p.length === 0) ? [] : each.flat().sort((a, b) => a[0] - b[0]);
}
