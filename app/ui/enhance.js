/* The only script of the shop: every page works without it. Served under its own hashed address. */
const all = (selector, root = document) => [...root.querySelectorAll(selector)];
const cookie = (name) => document.cookie.match(new RegExp(`(?:^|; )${name}=([^;]*)`))?.[1];

/* Basket count: the page itself holds nothing personal, so the number comes from a cookie. */
function showCount() {
  const count = Number.parseInt(cookie("cartCount") ?? "0", 10) || 0;
  for (const link of all("[data-cart]")) {
    const badge = link.querySelector(".count");
    if (badge) badge.textContent = count > 0 ? String(Math.min(count, 99)) : "";
    const label = link.dataset.label ?? link.getAttribute("aria-label") ?? "";
    link.dataset.label = label;
    link.setAttribute("aria-label", count > 0 ? `${label}, ${count}` : label);
  }
}

/* Quantity: the two buttons appear only when they can work. */
function bringQuantityToLife(box) {
  const input = box.querySelector("input");
  if (!input) return;
  box.dataset.live = "";
  const limit = () => {
    const value = input.valueAsNumber;
    for (const button of all("[data-step]", box)) {
      const next = value + Number(button.dataset.step);
      button.disabled = next < Number(input.min || 1) || (input.max !== "" && next > Number(input.max));
    }
  };
  box.addEventListener("click", (event) => {
    const button = event.target.closest("[data-step]");
    if (!button) return;
    input.value = String((input.valueAsNumber || 0) + Number(button.dataset.step));
    input.dispatchEvent(new Event("change", { bubbles: true }));
    limit();
  });
  input.addEventListener("input", limit);
  limit();
}

/* Gallery: the thumbs are links to their picture; here they change it without moving the page. */
function bringGalleryToLife(gallery) {
  const thumbs = all(".thumbs a", gallery);
  gallery.addEventListener("click", (event) => {
    const thumb = event.target.closest(".thumbs a");
    if (!thumb) return;
    event.preventDefault();
    for (const other of thumbs) other.removeAttribute("aria-current");
    thumb.setAttribute("aria-current", "true");
    history.replaceState(history.state, "", thumb.hash);
    for (const view of all(".views > .shot", gallery)) view.classList.toggle("shown", `#${view.id}` === thumb.hash);
    gallery.dataset.live = "";
  });
}

/* A chosen size shows its own price. */
function bringSizesToLife(form) {
  form.addEventListener("change", (event) => {
    const { price, unit, stock } = event.target.dataset;
    if (price === undefined) return;
    for (const [name, words] of Object.entries({ price, unit, stock })) {
      const slot = document.querySelector(`[data-shows="${name}"]`);
      if (slot && words !== undefined) slot.textContent = words;
    }
  });
}

/* Facets and sorting answer at once; without script their button does it. */
function sendOnChange(form) {
  form.addEventListener("change", (event) => {
    if (event.target.matches("input[type=checkbox], select")) form.requestSubmit();
  });
}

/* Suggestions while typing. */
function bringSearchToLife(form) {
  const input = form.querySelector("input[type=search]");
  const address = form.dataset.suggest;
  if (!input || !address) return;
  const list = document.createElement("div");
  list.className = "suggest";
  list.hidden = true;
  form.append(list);
  let waiting;
  let asked = "";
  const show = (suggestions) => {
    list.replaceChildren(
      ...suggestions.map(({ label, url }) =>
        Object.assign(document.createElement("a"), { href: url, textContent: label }),
      ),
    );
    list.hidden = suggestions.length === 0;
  };
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    const words = input.value.trim();
    if (words.length < 2) return show([]);
    waiting = setTimeout(async () => {
      asked = words;
      try {
        const answer = await fetch(`${address}${address.includes("?") ? "&" : "?"}q=${encodeURIComponent(words)}`);
        const { suggestions } = await answer.json();
        if (asked === words) show(suggestions);
      } catch {
        show([]);
      }
    }, 160);
  });
  form.addEventListener("keydown", (event) => {
    if (event.key === "Escape") show([]);
    const links = all("a", list);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || list.hidden || links.length === 0) return;
    event.preventDefault();
    const place = links.indexOf(document.activeElement) + step;
    (links[place] ?? input).focus();
  });
  document.addEventListener("click", (event) => {
    if (!form.contains(event.target)) show([]);
  });
}

showCount();
addEventListener("pageshow", showCount);
for (const box of all("[data-qty]")) bringQuantityToLife(box);
for (const gallery of all(".gallery")) bringGalleryToLife(gallery);
for (const form of all("[data-sizes]")) bringSizesToLife(form);
for (const form of all("[data-autosend]")) sendOnChange(form);
for (const form of all("[data-suggest]")) bringSearchToLife(form);
