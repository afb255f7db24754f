// Lo que se busca y se filtra, tal como va en la dirección: #q=cubrebocas&eje=eje-1&mes=2020-10

// «junto» es otra dependencia que también participó; «fila», un renglón de los cuadros: las actividades que cuenta.
const CLAVES = ["q", "eje", "bloque", "categoria", "tipo", "dependencia", "junto", "socio", "clase", "pais", "lugar", "mes", "modalidad", "fila"];

/** El estado que dice una dirección: un mapa de claves a valores; vacío si es la de un lugar del texto. */
function stateOf(fragment) {
  const state = new Map();
  if (!fragment.includes("=")) return state;
  for (const [key, value] of new URLSearchParams(fragment.replace(/^#/, ""))) {
    if (CLAVES.includes(key) && value.trim()) {
      const values = state.get(key) || [];
      if (!values.includes(value)) state.set(key, key === "q" ? [value] : [...values, value]);
    }
  }
  return state;
}

/** La dirección de un estado, sus claves siempre en el mismo orden. */
function fragmentOf(state) {
  const params = new URLSearchParams();
  for (const key of CLAVES) for (const value of state.get(key) || []) params.append(key, value);
  return params.toString();
}

/** Si una actividad, con sus valores por clave, pasa los filtros; a una clave se le puede hacer la vista gorda. */
function passes(values, state, except) {
  for (const [key, wanted] of state) {
    if (key === "q" || key === except) continue;
    const own = values[key] || [];
    if (!wanted.some((w) => own.includes(w))) return false;
  }
  return true;
}

/** Cuántas actividades quedarían con cada valor de una clave, dejando como están los demás filtros. */
function countsOf(activities, state, key) {
  const counts = new Map();
  for (const a of activities) {
    if (a.hasText && passes(a.values, state, key)) {
      for (const value of a.values[key] || []) counts.set(value, (counts.get(value) || 0) + 1);
    }
  }
  return counts;
}
