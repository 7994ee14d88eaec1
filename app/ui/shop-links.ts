import font from "./fonts/ukm-jakarta-var.woff2?url";
import sheet from "./shop.css?url";

/** The head of pages without hydration: font first, one sheet, the marks of a browser tab. */
export const shopLinks = () => headLinks(sheet);

/** The head of any area, with the sheet that belongs to it. */
export const headLinks = (styles: string) => [
  { rel: "preload", href: font, as: "font", type: "font/woff2", crossOrigin: "anonymous" as const },
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
  { rel: "icon", href: "/favicon.ico", sizes: "32x32" },
  { rel: "apple-touch-icon", href: "/apple-touch-icon.png" },
];
