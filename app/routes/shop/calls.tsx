import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatDay } from "#app/core/time.ts";
import { callsShown } from "#app/domain/services/services.server.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { quietShopMeta } from "./meta.ts";

/** Calls for businesses, for everybody to read. */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const calls = await callsShown();
  return {
    calls: calls.map(({ id, title, about, state, closesOn }) => ({
      ...{ id, title, about: about.slice(0, 240), open: state === "open" },
      ...{ until: formatDay(closesOn, language), href: inLanguage(paths.shop.call(id), language) },
    })),
  };
}

export const meta = quietShopMeta("selection.open.title");

export default function Calls() {
  const { calls } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <main id="isi" className="wrap section">
      <PageHead title={t("selection.open.title")} text={t("selection.open.lead")} />
      {calls.length === 0 ? <p className="mt-6">{t("selection.open.none")}</p> : null}
      <ul className="stack gap-4 mt-6">
        {calls.map(({ id, title, about, open, until, href }) => (
          <li key={id} className="card card-pad stack gap-2 items-start">
            <h2 className="text-2xl">{title}</h2>
            <p className="small quiet">{open ? t("selection.until", { day: until }) : t("selection.open.ended")}</p>
            <p className="prose">{about}</p>
            <LinkButton href={href} tone={open ? "primary" : "out"}>
              {t("selection.open.see")}
            </LinkButton>
          </li>
        ))}
      </ul>
    </main>
  );
}
