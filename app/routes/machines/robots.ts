import { paths } from "#app/core/paths.ts";
import { config } from "#app/platform/config.server.ts";

/** A demo stays out of every index: its goods are invented. */
export function loader() {
  const closed = [
    "/akun",
    "/lapak",
    "/kurasi",
    "/kemasan",
    "/kantor",
    "/keranjang",
    "/checkout",
    "/pesanan",
    "/masuk",
    "/daftar",
    "/keluar",
    "/lupa-sandi",
    "/undangan",
    "/k/",
    "/saran",
  ];
  const lines = config.isDemo
    ? ["User-agent: *", "Disallow: /"]
    : [
        "User-agent: *",
        ...closed.map((path) => `Disallow: ${path}`),
        `Sitemap: ${config.web.origin}${paths.machines.sitemap()}`,
      ];
  return new Response(`${lines.join("\n")}\n`, {
    headers: { "Content-Type": "text/plain", "Cache-Control": "public, max-age=3600" },
  });
}
