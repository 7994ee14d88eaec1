import { paths } from "#app/core/paths.ts";
import type { Operator } from "#app/ui/frames/ShopFoot.tsx";

/** What search engines read of the shop: how it is reached, from the settings, and how it is searched. */
export const shopJson = (origin: string, { address, phone, email }: Operator) => ({
  "@context": "https://schema.org",
  "@graph": [
    {
      "@type": "Organization",
      "@id": `${origin}/#organization`,
      name: "UKM Mart",
      url: origin,
      logo: `${origin}/img/logo-mark.svg`,
      address,
      contactPoint: { "@type": "ContactPoint", contactType: "customer service", telephone: phone, email },
    },
    {
      "@type": "WebSite",
      name: "UKM Mart",
      url: origin,
      publisher: { "@id": `${origin}/#organization` },
      potentialAction: {
        "@type": "SearchAction",
        target: `${origin}${paths.shop.list()}?q={search_term_string}`,
        "query-input": "required name=search_term_string",
      },
    },
  ],
});
