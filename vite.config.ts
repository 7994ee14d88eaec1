import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import settings from "./remix.config.js";

export default defineConfig({
  plugins: [tailwindcss(), remix(settings)],
  build: { target: "es2022", assetsInlineLimit: 0, reportCompressedSize: false },
});
