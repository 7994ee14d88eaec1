import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig, type Plugin } from "vite";
import settings from "./remix.config.js";

/** Browsers get the words of one language (app/i18n/catalogues.client.ts), the server has both. */
const oneLanguage: Plugin = {
  name: "one-language",
  enforce: "pre",
  resolveId(source, importer, { ssr }) {
    const asked = source === "./catalogues.ts" && importer?.endsWith("/app/i18n/index.ts");
    return asked && !ssr ? this.resolve("./catalogues.client.ts", importer) : null;
  },
};

export default defineConfig({
  plugins: [oneLanguage, tailwindcss(), remix(settings)],
  build: { target: "es2022", assetsInlineLimit: 0, reportCompressedSize: false },
});
