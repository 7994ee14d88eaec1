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

/* Suggestions while typing: a combobox whose options are links. The focus stays in the field. */
function bringSearchToLife(form) {
  const input = form.querySelector("input[type=search]");
  if (!input) return;
  const list = document.createElement("div");
  Object.assign(list, { className: "suggest", id: `${input.id}-saran`, role: "listbox", hidden: true });
  list.setAttribute("aria-label", form.dataset.label ?? "");
  form.append(list);
  const say = (name, value) => input.setAttribute(`aria-${name}`, value);
  input.setAttribute("role", "combobox");
  say("autocomplete", "list");
  say("controls", list.id);
  let waiting;
  let asking;
  let at = -1;

  const mark = (place) => {
    const options = [...list.children];
    at = place;
    for (const [index, option] of options.entries()) option.setAttribute("aria-selected", String(index === at));
    if (options[at]) say("activedescendant", options[at].id);
    else input.removeAttribute("aria-activedescendant");
  };
  const show = (suggestions) => {
    list.replaceChildren(
      ...suggestions.map(({ label, url, price, picture }, place) => {
        const option = document.createElement("a");
        Object.assign(option, { id: `${list.id}-${place}`, role: "option", tabIndex: -1, href: url });
        // The name stands beside it, so the picture itself says nothing.
        const part = (tag, facts) => Object.assign(document.createElement(tag), facts);
        if (picture) option.append(part("img", { src: picture, alt: "", width: 40, height: 40 }));
        option.append(part("span", { textContent: label }), part("small", { textContent: price }));
        return option;
      }),
    );
    list.hidden = suggestions.length === 0;
    say("expanded", String(!list.hidden));
    mark(-1);
  };
  const close = () => {
    clearTimeout(waiting);
    asking?.abort();
    show([]);
  };
  const ask = async () => {
    asking?.abort();
    asking = new AbortController();
    const address = new URL(form.dataset.suggest, location.href);
    address.searchParams.set("q", input.value.trim());
    try {
      show((await (await fetch(address, { signal: asking.signal })).json()).suggestions);
    } catch (error) {
      if (error.name !== "AbortError") show([]);
    }
  };
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    if (input.value.trim().length < 2) close();
    else waiting = setTimeout(ask, 160);
  });
  input.addEventListener("keydown", (event) => {
    if (list.hidden) return;
    const count = list.children.length;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) mark(((at + 1 + step + count + 1) % (count + 1)) - 1);
    else if (event.key === "Escape") close();
    else if (event.key === "Enter" && at >= 0) list.children[at].click();
    else return;
    event.preventDefault();
  });
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget)) close();
  });
  show([]);
}

/*
 * Checkout: a chosen region or way of delivery brings its lists and prices; only those parts of the page change. Who
 * types a name into a list chooses anew with every letter: then the page waits for a pause, and drops what it asked
 * before, so that the list is never changed under the fingers.
 */
function bringRegionsToLife(form) {
  const button = form.querySelector("button[value=regions]");
  let latest = 0;
  let waiting;
  let byKeyboard = false;
  if (button) button.hidden = true;
  const ask = async () => {
    waiting = undefined;
    const turn = ++latest;
    const fields = new URLSearchParams(new FormData(form));
    fields.set("intent", "regions");
    try {
      const answer = await fetch(form.action, { method: "POST", body: fields });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (turn !== latest) return;
      const focused = document.activeElement?.id;
      for (const part of all("[data-part]", form)) {
        const drawn = page.querySelector(`[data-part="${part.dataset.part}"]`);
        if (!drawn) throw new Error("not the page that was asked for");
        part.replaceChildren(...drawn.childNodes);
      }
      if (focused) document.getElementById(focused)?.focus();
    } catch {
      if (button) button.hidden = false;
    } finally {
      if (turn === latest) form.removeAttribute("aria-busy");
    }
  };
  const askSoon = () => {
    latest++;
    clearTimeout(waiting);
    waiting = setTimeout(ask, byKeyboard ? 600 : 0);
  };
  form.addEventListener("pointerdown", () => {
    byKeyboard = false;
  });
  form.addEventListener("keydown", (event) => {
    byKeyboard = true;
    if (form.hasAttribute("aria-busy") && event.target.matches("[data-regions]")) askSoon();
  });
  form.addEventListener("change", (event) => {
    if (!event.target.matches("[data-regions], [name=delivery]")) return;
    form.setAttribute("aria-busy", "true");
    askSoon();
  });
}

/* What was looked at lately, remembered by this device alone; a page of one product adds itself. */
const SEEN = "dilihat";
function seen() {
  try {
    const list = JSON.parse(localStorage.getItem(SEEN) ?? "[]");
    return Array.isArray(list) ? list.filter((one) => /^\/produk\/[a-z0-9-]+$/.test(one?.path)) : [];
  } catch {
    return [];
  }
}

function remember() {
  const name = document.querySelector("main h1")?.textContent;
  const price = document.querySelector('[data-shows="price"]')?.textContent;
  if (!name || !price || !/^\/produk\/[a-z0-9-]+$/.test(location.pathname)) return;
  const picture = document.querySelector(".gallery source")?.srcset.split(" ")[0] ?? "";
  const path = location.pathname;
  const list = [{ path, name, price, picture }, ...seen().filter((one) => one.path !== path)].slice(0, 7);
  try {
    localStorage.setItem(SEEN, JSON.stringify(list));
  } catch {
    /* A device that keeps nothing shows nothing. */
  }
}

function showSeen(section) {
  const list = section.querySelector("ul");
  const others = seen().filter(({ path }) => path !== location.pathname);
  const english = document.documentElement.lang === "en" ? "?lang=en" : "";
  const put = (tag, about, ...inside) => {
    const element = Object.assign(document.createElement(tag), about);
    element.append(...inside);
    return element;
  };
  list.replaceChildren(
    ...others.slice(0, 6).map(({ path, name, price, picture }, place) => {
      const image = put("img", { alt: "", loading: "lazy", width: 180, height: 225 });
      if (/^\/media\/[\w.]+$/.test(picture)) image.src = picture;
      return put(
        "li",
        { className: "product" },
        put("div", { className: `shot tint-${(place % 3) + 1}` }, image),
        put("h3", {}, put("a", { href: path + english, textContent: name })),
        put("p", { className: "price", textContent: price }),
      );
    }),
  );
  section.hidden = others.length === 0;
  section.querySelector("[data-forget]").addEventListener("click", () => {
    localStorage.removeItem(SEEN);
    section.hidden = true;
  });
}

remember();
for (const section of all("[data-recent]")) showSeen(section);
showCount();
addEventListener("pageshow", showCount);
for (const box of all("[data-qty]")) bringQuantityToLife(box);
for (const gallery of all(".gallery")) bringGalleryToLife(gallery);
for (const form of all("[data-sizes]")) bringSizesToLife(form);
for (const form of all("[data-autosend]")) sendOnChange(form);
for (const form of all("[data-suggest]")) bringSearchToLife(form);
for (const form of all("[data-checkout]")) bringRegionsToLife(form);
