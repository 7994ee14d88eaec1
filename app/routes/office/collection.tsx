import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { layInCollection, saveCollection } from "#app/domain/catalog/catalog.server.ts";
import { collectionSchema, layingSchema } from "#app/domain/catalog/catalog.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readFormData, readPosted } from "#app/platform/http/form.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { shelvingRoles } from "../staff.server.ts";
import { CollectionForm } from "./CollectionForm.tsx";
import { type CollectionDesk, collectionDesk } from "./collection.server.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireRole(request, ...shelvingRoles);
  const words = new URL(request.url).searchParams.get("q") ?? "";
  return found(await collectionDesk(uuidParam(params["id"]), words));
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireRole(request, ...shelvingRoles);
  const id = uuidParam(params["id"]);
  const body = await readPosted(request);
  if (!body.ok) return body.reply;
  const now = clock.now();
  const then = () => redirect(paths.office.collection(id), 303);
  if (body.posted.get("intent") === "save") {
    const form = readFormData(body.posted, collectionSchema);
    if (!form.ok) return form.reply;
    return answer(await saveCollection(person, { id, wish: form.value, now }), { form: form.form, then });
  }
  const form = readFormData(body.posted, layingSchema);
  if (!form.ok) return form.reply;
  return answer(await layInCollection(person, { id, wish: form.value, now }), { form: form.form, then });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.was.nameId} · UKM Mart` }];

export default function Collection() {
  const desk = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  return (
    <>
      <OfficeHead title={desk.was.nameId}>
        <LinkButton tone="out" href={paths.shop.collection(desk.slug)}>
          {t("catalog.collection.see")}
        </LinkButton>
      </OfficeHead>
      <OfficeBody>
        {form?.values["intent"] === "save" ? null : <ErrorSummary form={form} labels={{}} />}
        <Card>
          <h2 className="mb-3">{t("catalog.collection.goods")}</h2>
          {desk.goods.length === 0 ? (
            <EmptyState title={t("catalog.collection.bare")} text={t("catalog.collection.bareText")} />
          ) : (
            <ul className="stack">
              {desk.goods.map((one, place) => (
                <Line key={one.productId} one={one} acts={place > 0 ? ["earlier", "remove"] : ["remove"]} />
              ))}
            </ul>
          )}
        </Card>
        <Card>
          <form method="get" className="row flex-wrap items-end" action={paths.office.collection(desk.id)}>
            <div className="fill">
              <label className="label" htmlFor="q">
                {t("catalog.collection.search")}
              </label>
              <input className="input mt-1.5" id="q" name="q" type="search" maxLength={120} defaultValue={desk.words} />
            </div>
            <Button tone="out">{t("catalog.collection.find")}</Button>
          </form>
          {desk.words && desk.found.length === 0 ? (
            <p className="quiet mt-4">{t("catalog.collection.nothing", { words: desk.words })}</p>
          ) : null}
          <ul className="stack mt-4">
            {desk.found.map((one) => (
              <Line key={one.productId} one={one} acts={["put"]} />
            ))}
          </ul>
        </Card>
        <Card>
          <h2 className="mb-3">{t("catalog.collection.words")}</h2>
          <CollectionForm
            form={form?.values["intent"] === "save" ? form : undefined}
            at={paths.office.collection(desk.id)}
            was={desk.was}
          />
        </Card>
      </OfficeBody>
    </>
  );
}

type LineProps = { one: CollectionDesk["goods"][number]; acts: readonly ("put" | "earlier" | "remove")[] };

function Line({ one, acts }: LineProps) {
  const { t } = useText();
  return (
    <li>
      <form method="post" className="row flex-wrap">
        <input type="hidden" name="productId" value={one.productId} />
        <span className="fill">
          <b>{one.name ?? t("catalog.collection.hidden")}</b> <span className="small quiet">{one.origin}</span>
        </span>
        {acts.map((act) => (
          <Button key={act} name="intent" value={act} tone={act === "put" ? "primary" : "ghost"}>
            {t(`catalog.collection.act.${act}`)}
            <span className="visually-hidden"> {one.name}</span>
          </Button>
        ))}
      </form>
    </li>
  );
}
