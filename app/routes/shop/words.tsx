import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { translator } from "#app/i18n/index.ts";
import { languageOf } from "#app/i18n/language.ts";
import { config } from "#app/platform/config.server.ts";
import { notFound } from "#app/platform/http/found.server.ts";
import { shopMeta } from "./meta.ts";

/** The pages that only say something, by their address. */
const pages = {
  "/tentang": "about",
  "/pengaduan": "complaints",
  "/privasi": "privacy",
  "/syarat": "terms",
} as const;

export function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const path = new URL(request.url).pathname.replace(/\.data$/, "");
  const page = Object.entries(pages).find(([address]) => address === path)?.[1];
  if (!page) throw notFound();
  const t = translator(language);
  return {
    path,
    language,
    origin: config.web.origin,
    title: t(`shop.words.${page}`),
    parts: t(`shop.words.${page}.text`, config.operator).split("\n"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? shopMeta({
        title: page.title,
        description: page.parts[0],
        origin: page.origin,
        path: page.path,
        english: page.language === "en",
      })
    : [];

export default function Words() {
  const page = useLoaderData<typeof loader>();
  return (
    <main id="isi" className="wrap section">
      <div className="prose">
        <h1>{page.title}</h1>
        {page.parts.map((part) => (
          <p key={part}>{part}</p>
        ))}
      </div>
    </main>
  );
}
