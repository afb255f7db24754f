// El contenido sigue a quien lee; en pantallas angostas se abre y se cierra.

function followContents(nav) {
  const links = new Map();
  for (const link of nav.querySelectorAll("a[href^='#']")) {
    const heading = document.getElementById(link.hash.slice(1));
    if (heading) links.set(heading, link);
  }
  let shown = null;
  const place = () => {
    let link = null;
    for (const [heading, its] of links) {
      const box = heading.getBoundingClientRect();
      if (box.height > 0 && box.top < window.innerHeight * 0.3) link = its;
    }
    if (link === shown) return;
    if (shown) shown.removeAttribute("aria-current");
    if (link) link.setAttribute("aria-current", "true");
    shown = link;
    const part = link ? link.closest("li").dataset.apartado : "";
    for (const item of nav.querySelectorAll("li")) item.classList.toggle("abierto", part !== "" && item.dataset.apartado === part);
    if (link && getComputedStyle(nav).position === "sticky") {
      const box = link.getBoundingClientRect();
      const frame = nav.getBoundingClientRect();
      if (box.top < frame.top || box.bottom > frame.bottom) nav.scrollTop += box.top - frame.top - frame.height / 3;
    }
  };
  const observer = new IntersectionObserver(place, { rootMargin: "0px 0px -70% 0px" });
  for (const heading of links.keys()) observer.observe(heading);
  place();
}

/** El botón que abre el contenido donde no cabe al lado. */
function contentsButton(button, nav) {
  const set = (open) => {
    nav.classList.toggle("desplegado", open);
    button.setAttribute("aria-expanded", String(open));
  };
  button.addEventListener("click", () => {
    set(!nav.classList.contains("desplegado"));
    if (nav.classList.contains("desplegado")) nav.querySelector("a").focus();
  });
  nav.addEventListener("click", (event) => {
    if (event.target.closest("a")) set(false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && nav.classList.contains("desplegado")) {
      set(false);
      button.focus();
    }
  });
  document.addEventListener("focusin", (event) => {
    if (!nav.contains(event.target) && event.target !== button) set(false);
  });
}
