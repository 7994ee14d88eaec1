import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { type Checklist, checklistsInForce } from "#app/domain/curation/curation.server.ts";
import { translator } from "#app/i18n/index.ts";
import { languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { config } from "#app/platform/config.server.ts";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { Table } from "#app/ui/Table.tsx";
import { SealMeanings } from "./HomeParts.tsx";
import { shopMeta } from "./meta.ts";

/** What curators go by today: the checklists in force, not a description of them. */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const t = translator(language);
  const checklists = await checklistsInForce(clock.now(), language);
  return { language, origin: config.web.origin, checklists: checklists.map((list) => shown(list, t)) };
}

function shown({ id, name, version, items }: Checklist, t: ReturnType<typeof translator>) {
  return {
    id,
    name,
    version,
    items: items.map(({ code, section, title, weight, hardGate }) => ({
      code,
      section: t.lookup(`curation.section.${section}`) ?? section,
      title,
      weight,
      hardGate,
    })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => {
  if (!page) return [];
  const t = translator(page.language);
  return shopMeta({
    title: t("shop.words.curation"),
    description: t("shop.words.curation.text").split("\n")[0],
    origin: page.origin,
    path: paths.shop.howWeCurate(),
    english: page.language === "en",
  });
};

export default function HowWeCurate() {
  const { checklists } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <main id="isi">
      <div className="wrap section">
        <h1>{t("shop.words.curation")}</h1>
        <div className="prose mt-4">
          {t("shop.words.curation.text")
            .split("\n")
            .map((part) => (
              <p key={part}>{part}</p>
            ))}
        </div>
      </div>
      <SealMeanings />
      <section className="wrap pb-16" aria-labelledby="daftar-periksa">
        <h2 id="daftar-periksa" className="text-3xl">
          {t("shop.curation.lists")}
        </h2>
        <p className="prose mt-2">{t("shop.curation.lists.text")}</p>
        <div className="card card-pad mt-6">
          {checklists.map((list) => (
            <Disclosure
              key={list.id}
              summary={
                <>
                  {t("shop.curation.list", { name: list.name, version: list.version })}
                  <Icon name="chevron-down" />
                </>
              }
            >
              <Table
                caption={list.name}
                rowKey={(item) => item.code}
                rows={list.items}
                columns={[
                  { key: "title", head: t("shop.curation.item"), cell: (item) => item.title },
                  { key: "section", head: t("shop.curation.section"), cell: (item) => item.section },
                  {
                    key: "gate",
                    head: t("shop.curation.gate"),
                    cell: (item) => (item.hardGate ? t("shop.curation.gate.yes") : ""),
                  },
                  { key: "weight", head: t("shop.curation.weight"), cell: (item) => item.weight, right: true },
                ]}
              />
            </Disclosure>
          ))}
        </div>
      </section>
    </main>
  );
}
