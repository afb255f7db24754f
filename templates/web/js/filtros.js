// Los filtros: una lista por clave, con cuántas actividades deja cada opción, y los puestos, que se quitan uno a uno.

class Filters {
  constructor(root, activities, change) {
    this.activities = activities;
    this.selects = [...root.querySelectorAll("select[data-clave]")];
    this.active = root.querySelector(".activos");
    this.change = change;
    for (const select of this.selects) {
      for (const option of select.options) option.dataset.titulo = option.text;
      select.addEventListener("change", () => change(select.dataset.clave, select.value ? [select.value] : []));
    }
    this.active.addEventListener("click", (event) => {
      const button = event.target.closest("button[data-clave]");
      if (button) this.remove(button);
    });
  }

  remove(button) {
    const at = [...this.active.querySelectorAll("button")].indexOf(button);
    this.change(button.dataset.clave, JSON.parse(button.dataset.resto));
    const left = this.active.querySelectorAll("button");
    (left[Math.min(at, left.length - 1)] || document.getElementById("ver-filtros")).focus();
  }

  /** Pone las listas y los filtros puestos como dice el estado. */
  show(state) {
    for (const select of this.selects) {
      const key = select.dataset.clave;
      const wanted = state.get(key) || [];
      const counts = countsOf(this.activities, state, key);
      for (const option of select.options) {
        if (!option.value) continue;
        const count = counts.get(option.value) || 0;
        option.text = `${option.dataset.titulo} (${count})`;
        option.disabled = count === 0 && !wanted.includes(option.value);
      }
      select.value = wanted.length === 1 ? wanted[0] : "";
      select.classList.toggle("puesto", wanted.length > 0);
    }
    const keys = CLAVES.filter((key) => key !== "q");
    this.active.replaceChildren(...keys.flatMap((key) => (state.get(key) || []).map((value, i, all) => this.chip(key, value, all))));
    this.active.hidden = this.active.children.length === 0;
    return this.active.children.length;
  }

  chip(key, value, wanted) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.clave = key;
    button.dataset.resto = JSON.stringify(wanted.filter((w) => w !== value));
    button.textContent = this.nameOf(key, value);
    button.setAttribute("aria-label", `Quitar el filtro ${button.textContent}`);
    item.append(button);
    return item;
  }

  nameOf(key, value) {
    if (key === "fila") return rowName(value);
    const select = this.selects.find((s) => s.dataset.clave === (key === "junto" ? "dependencia" : key));
    const option = select && [...select.options].find((o) => o.value === value);
    const name = key === "junto" ? "Junto con" : select ? select.labels[0].textContent : key;
    return `${name}: ${option ? option.dataset.titulo : value}`;
  }
}
