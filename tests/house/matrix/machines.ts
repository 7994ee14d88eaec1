import { everyone, nobody, type Row } from "./matrix.ts";

export const machines: readonly Row[] = [
  { route: "/healthz", at: "/healthz", GET: everyone },
  { route: "/readyz", at: "/readyz", GET: everyone },
  { route: "/sitemap.xml", at: "/sitemap.xml", GET: everyone },
  { route: "/sitemap/:file", at: "/sitemap/halaman-1.xml", GET: everyone },
  { route: "/robots.txt", at: "/robots.txt", GET: everyone },
  { route: "/kartu/:slug/:file", at: ({ coffee }) => `/kartu/${coffee.slug}/older.jpg`, GET: everyone },
  { route: "/rss.xml", at: "/rss.xml", GET: everyone },
  { route: "/webhooks/stripe", at: "/webhooks/stripe", POST: everyone },
  { route: "/media/*", at: "/media/nothing-there.webp", GET: nobody },
];
