// Enlaces: copiar el de una actividad, y ver adónde lleva uno antes de seguirlo.

const CADENA = "M10 13a5 5 0 0 0 7.1 0l3-3a5 5 0 0 0-7.1-7.1l-1.7 1.7M14 11a5 5 0 0 0-7.1 0l-3 3a5 5 0 0 0 7.1 7.1l1.7-1.7";

function icon() {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  for (const [name, value] of Object.entries({ width: 20, height: 20, fill: "none", stroke: "currentColor", "aria-hidden": "true" })) svg.setAttribute(name, value);
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", CADENA);
  svg.append(path);
  return svg;
}

/** Copia; donde el navegador no deja, con una casilla de texto que dura un momento. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = document.createElement("textarea");
    field.value = text;
    field.className = "oculto";
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}

function copyButtons(activities, say) {
  for (const { element } of activities) {
    const title = element.querySelector(".titulo");
    const button = document.createElement("button");
    button.type = "button";
    button.className = "copiar";
    const word = document.createElement("span");
    word.textContent = "Copiar enlace";
    button.append(icon(), word);
    button.setAttribute("aria-label", `Copiar enlace: ${title.textContent.trim()}`);
    button.addEventListener("click", async () => {
      const address = new URL(`#${element.id}`, document.location.href).href;
      const done = await copy(address);
      word.textContent = done ? "Copiado" : "No se pudo copiar";
      say(done ? "Enlace copiado." : `No se pudo copiar. El enlace es ${address}`);
      button.focus({ preventScroll: true });
      setTimeout(() => { word.textContent = "Copiar enlace"; }, 2500);
    });
    title.after(button);
  }
}

/** Lo que tiene tantos enlaces que con el teclado cuesta cruzarlo. */
const LARGAS = ".resumen, .de-cuadro, .anexo, .busqueda";

/** Tras el título de cada una, un enlace que solo se ve al llegar a él, y que la salta. */
function skipLinks(main) {
  for (const section of main.querySelectorAll(LARGAS)) {
    const heading = section.querySelector("h2, h3, h4");
    const after = () => [...document.querySelectorAll("main h2, main h3, .colofon")].find((e) =>
      !e.hidden && e.getClientRects().length > 0 && !section.contains(e) && section.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING);
    const link = document.createElement("a");
    link.className = "saltar";
    link.href = `#${heading.id}`;
    link.textContent = `Saltar «${heading.textContent.trim()}»`;
    link.addEventListener("click", (event) => {
      event.preventDefault();
      const next = after();
      next.tabIndex = -1;
      next.focus();
    });
    heading.after(link);
  }
}

/** Al pasar o llegar con el teclado a un enlace hacia una actividad, dice cuál es y de cuándo; Escape lo quita. */
function previews(main) {
  const box = document.createElement("div");
  box.id = "vista";
  box.className = "vista";
  box.setAttribute("role", "tooltip");
  box.hidden = true;
  document.body.append(box);
  let shown = null;
  const hide = () => {
    if (shown) shown.removeAttribute("aria-describedby");
    shown = null;
    box.hidden = true;
  };
  const show = (link) => {
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (!target || !target.matches(".actividad") || target.contains(link)) return;
    hide();
    shown = link;
    const title = document.createElement("b");
    title.textContent = target.querySelector(".titulo").textContent.trim();
    const date = target.querySelector(".fecha");
    box.replaceChildren(title, date ? ` ${date.textContent}` : "");
    box.className = `vista ${target.closest(".apartado").className.replace("apartado", "")}`;
    box.hidden = false;
    const at = link.getClientRects()[0];
    const left = Math.max(8, Math.min(at.left, document.documentElement.clientWidth - box.offsetWidth - 8));
    const below = at.bottom + box.offsetHeight + 8 < window.innerHeight;
    box.style.left = `${left + window.scrollX}px`;
    box.style.top = `${window.scrollY + (below ? at.bottom : at.top - box.offsetHeight)}px`;
    link.setAttribute("aria-describedby", box.id);
  };
  for (const link of main.querySelectorAll("a[title][href^='#']")) link.removeAttribute("title");
  const linkOf = (event) => event.target.closest && event.target.closest("main a[href^='#']");
  main.addEventListener("mouseover", (event) => { if (linkOf(event)) show(linkOf(event)); });
  main.addEventListener("focusin", (event) => { if (linkOf(event)) show(linkOf(event)); });
  main.addEventListener("focusout", hide);
  document.addEventListener("mouseover", (event) => {
    if (shown && !box.contains(event.target) && event.target.closest("a") !== shown && document.activeElement !== shown) hide();
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
}
