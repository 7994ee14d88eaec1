import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { translator } from "#app/i18n/index.ts";
import { languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { config } from "#app/platform/config.server.ts";
import { notFound } from "#app/platform/http/found.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { useHref } from "#app/ui/href.ts";
import { shopMeta } from "./meta.ts";

/** The pages that only say something, by their address. */
const pages = {
  "/tentang": "about",
  "/pengaduan": "complaints",
  "/pengembalian": "returns",
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
    parts: t(`shop.words.${page}.text`, config.operator)
      .split("\n")
      .map((line) => (line.startsWith("# ") ? { title: line.slice(2), text: "" } : { title: "", text: line })),
    next: page === "complaints" || page === "returns",
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  page
    ? shopMeta({
        title: page.title,
        description: page.parts[0]?.text,
        origin: page.origin,
        path: page.path,
        english: page.language === "en",
      })
    : [];

export default function Words() {
  const page = useLoaderData<typeof loader>();
  const { t } = useText();
  const href = useHref();
  return (
    <main id="isi" className="wrap section">
      <div className="prose">
        <h1>{page.title}</h1>
        {page.parts.map(({ title, text }) => (title ? <h2 key={title}>{title}</h2> : <p key={text}>{text}</p>))}
        {page.next ? (
          <p>
            <LinkButton tone="out" icon="package" href={href(paths.shop.track())}>
              {t("shop.foot.track")}
            </LinkButton>
          </p>
        ) : null}
      </div>
    </main>
  );
}
