// Palabras que se buscan juntas: quien escribe una quiere también las demás. Una familia por renglón;
// cada palabra vale con su plural. Entre comillas se busca solo lo escrito.
const FAMILIAS = [
  "donación donativo donante donar dona donan donó donaron donado donada",
  "capacitación capacitador capacitar capacitó capacitaron capacitado capacitada capaciten",
  "firma firmar firmó firmaron firmado firmada",
  "covid-19 covid coronavirus",
].map((family) => fold(family).split(" "));

/** La palabra y las que, de ser un plural, serían su singular. */
function singularsOf(word) {
  if (word.length < 5 || !word.endsWith("s")) return [word];
  return [word, word.slice(0, -1), ...(word.endsWith("es") ? [word.slice(0, -2)] : [])];
}

/** Las de la familia de una palabra; ninguna si no es de las de arriba. */
function kinOf(word) {
  const forms = singularsOf(word);
  return FAMILIAS.find((family) => forms.some((f) => family.includes(f))) || [];
}
