import { paths } from "#app/core/paths.ts";
import { searchGoods } from "#app/domain/search/search.server.ts";
import { askedIn } from "#app/domain/search/search.ts";
import { config } from "#app/platform/config.server.ts";

/** Every page that search engines should know: home, the list, and each product on display. */
export async function loader() {
  const addresses = [paths.shop.home(), paths.shop.list(), ...(await productAddresses())];
  const lines = addresses.map((path) => `<url><loc>${config.web.origin}${path}</loc></url>`).join("");
  const body = `<?xml version="1.0" encoding="UTF-8"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${lines}</urlset>`;
  return new Response(body, {
    headers: { "Content-Type": "application/xml", "Cache-Control": "public, max-age=3600" },
  });
}

const mostPages = 400;

async function productAddresses(): Promise<string[]> {
  const found: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < mostPages; page++) {
    const params = new URLSearchParams({ urut: "terbaru", ...(after ? { sesudah: after } : {}) });
    const answer = await searchGoods(askedIn(params, "id"));
    found.push(...answer.cards.map(({ slug }) => paths.shop.product(slug)));
    after = answer.next;
    if (!after) break;
  }
  return found;
}
