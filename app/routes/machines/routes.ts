import { type RouteConfigEntry, route } from "@remix-run/route-config";

export const routes: RouteConfigEntry[] = [
  route("healthz", "routes/machines/healthz.ts"),
  route("readyz", "routes/machines/readyz.ts"),
  route("media/*", "routes/machines/media.ts"),
  route("webhooks/stripe", "routes/machines/stripe.ts"),
  route("sitemap.xml", "routes/machines/sitemap.ts"),
  route("sitemap/:file", "routes/machines/sitemap-part.ts"),
  route("robots.txt", "routes/machines/robots.ts"),
  route("kartu/:slug/:file", "routes/machines/share.ts"),
  route("rss.xml", "routes/machines/feed.ts"),
];
