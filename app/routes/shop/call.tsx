import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatDay, formatMoment } from "#app/core/time.ts";
import { currentActor, requirePerson } from "#app/domain/accounts/accounts.server.ts";
import { namedEnterprises } from "#app/domain/enterprises/enterprises.server.ts";
import { regencies } from "#app/domain/places/places.server.ts";
import { answerApplication, applicationOf, applyFor, callById } from "#app/domain/services/services.server.ts";
import { applySchema } from "#app/domain/services/services.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { answer, readFormData, readPosted } from "#app/platform/http/form.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { Applied, ApplyForm } from "./ApplyForm.tsx";
import { quietShopMeta } from "./meta.ts";

/** One call: what is sought, what is looked at, and the reader's own application where there is one. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const { closesOn, ...call } = found(await callById(uuidParam(params["id"])));
  const actor = await currentActor(request);
  const person = actor.kind === "person" ? actor : null;
  const own = person && (await applicationOf(call.id, person.id));
  const business = person?.memberships.find(({ rights }) => rights.includes("owner"))?.enterpriseId;
  const known = business ? (await namedEnterprises([business])).get(business) : undefined;
  const here = inLanguage(paths.shop.call(call.id), language);
  return {
    call: { ...call, until: formatDay(closesOn, language) },
    here,
    signIn: person ? null : paths.auth.signIn(here),
    own: own && {
      ...{ state: own.state, business: own.businessName, reason: own.reason },
      applied: formatMoment(own.appliedAt, language),
    },
    known: { businessName: known?.name ?? "", regionCode: known?.regionCode ?? "" },
    regions: (await regencies("82")).map(({ code, name }) => ({ value: code, label: name })),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requirePerson(request);
  const roundId = uuidParam(params["id"]);
  found(await callById(roundId));
  const body = await readPosted(request);
  if (!body.ok) return body.reply;
  const now = clock.now();
  const then = () => redirect(inLanguage(paths.shop.call(roundId), languageOf(request.url)), 303);
  if (body.posted.get("action") === "withdraw") {
    const own = found(await applicationOf(roundId, person.id));
    const taken = await answerApplication(person, { id: own.id, action: "withdraw", reason: null, now });
    return answer(taken, { form: { values: {}, errors: {} }, then });
  }
  const form = readFormData(body.posted, applySchema);
  if (!form.ok) return form.reply;
  return answer(await applyFor(person, { roundId, wish: form.value, now }), { form: form.form, then });
}

export const meta = quietShopMeta("selection.open.title");

export default function Call() {
  const { call, here, signIn, own, known, regions } = useLoaderData<typeof loader>();
  const form = useActionData<typeof action>()?.form;
  const { t } = useText();
  const open = call.state === "open";
  return (
    <main id="isi" className="wrap section">
      <PageHead
        title={call.title}
        text={
          open
            ? [
                t("selection.until", { day: call.until }),
                call.places === null ? null : t("selection.places", { n: call.places }),
              ]
                .filter(Boolean)
                .join(", ")
            : t("selection.open.ended")
        }
      />
      <div className="stack gap-6 max-w-form mt-6">
        {own ? <Applied own={own} here={here} /> : null}
        <p className="prose whitespace-pre-line">{call.about}</p>
        <section className="stack gap-2">
          <h2>{t("selection.open.criteria")}</h2>
          <ol className="stack gap-1">
            {call.criteria.map(({ id, title, mandatory }, at) => (
              <li key={id}>
                {at + 1}. {title} {mandatory ? <span className="small quiet">({t("selection.mandatory")})</span> : null}
              </li>
            ))}
          </ol>
        </section>
        {open && !own && signIn ? (
          <p>
            <LinkButton size="lg" href={signIn} rel="nofollow">
              {t("selection.apply.signIn")}
            </LinkButton>
          </p>
        ) : null}
        {open && !own && !signIn ? <ApplyForm form={form} here={here} known={known} regions={regions} /> : null}
        {!open && !own ? <Notice tone="wait">{t("selection.refused.over")}</Notice> : null}
      </div>
    </main>
  );
}
