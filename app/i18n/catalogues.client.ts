const { lang } = document.documentElement;

/** The words of the page's own language, fetched once beside the scripts: the other half would never be read. */
const words = lang === "en" ? (await import("./en.ts")).english : (await import("./id.ts")).indonesian;

export const catalogues = { id: words, en: words };
