import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { hasRole } from "#app/core/actor.ts";
import { paths } from "#app/core/paths.ts";
import { formatMoment } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { listingFigures } from "#app/domain/catalog/catalog.server.ts";
import { mailsKept } from "#app/domain/messages/messages.server.ts";
import { orderFigures } from "#app/domain/orders/orders.server.ts";
import { secondEngine, sendMissed } from "#app/domain/search/search.server.ts";
import { serviceFigures } from "#app/domain/services/services.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { Card } from "#app/ui/Card.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { KpiRow } from "#app/ui/Kpi.tsx";
import { areasOf, officeRoles } from "../staff.server.ts";
import { SearchEngine } from "./SearchEngine.tsx";

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...officeRoles);
  const now = clock.now();
  const [listings, orders, services, mails, engine] = await Promise.all([
    listingFigures(),
    orderFigures(now),
    serviceFigures(now),
    mailsKept(),
    secondEngine(),
  ]);
  return {
    title: translator(person.language)("office.title"),
    name: person.name,
    when: formatMoment(now, person.language),
    listings,
    orders,
    services,
    mails,
    search: engine && {
      ...engine,
      trouble: engine.trouble && { ...engine.trouble, at: formatMoment(engine.trouble.at, person.language) },
      failures: engine.failures.map((one) => ({ ...one, at: formatMoment(one.at, person.language) })),
      mayMend: hasRole(person, "admin"),
      mending: new URL(request.url).searchParams.has("selesai"),
    },
    areas: areasOf(person).flatMap((area) => (area.area === "office" ? [] : [area])),
  };
}

/** Has the second search engine sent again what it is missing. */
export async function action({ request }: ActionFunctionArgs) {
  await requireRole(request, "admin");
  await sendMissed();
  return redirect(`${paths.office.home()}?selesai=ya`, 303);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function OfficeHome() {
  const { title, name, when, listings, orders, services, mails, search, areas } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title}>
        <p className="small quiet">{when}</p>
      </OfficeHead>
      <OfficeBody>
        <div className="stack gap-6">
          <p className="lead">{t("office.hello", { name })}</p>
          <KpiRow
            figures={[
              {
                key: "waiting",
                label: t("office.figure.waiting"),
                figure: listings.waiting,
                note: t("office.figure.live", { n: listings.live }),
              },
              {
                key: "today",
                label: t("office.figure.today"),
                figure: orders.confirmedToday,
                note: t("office.figure.unpaid", { n: orders.waitingForMoney }),
              },
              {
                key: "late",
                label: t("office.figure.late"),
                figure: orders.parcelsLate,
                note: t("office.figure.review", { n: orders.inReview }),
              },
              {
                key: "cases",
                label: t("office.figure.cases"),
                figure: services.open,
                note: t("office.figure.casesLate", { n: services.overdue, m: services.followUpsLate }),
              },
              { key: "mails", label: t("office.figure.mails"), figure: mails, note: t("office.figure.mailsNote") },
            ]}
          />
          {search ? <SearchEngine {...search} /> : null}
          {areas.length > 0 ? <h2 className="text-lg">{t("office.areas")}</h2> : null}
          <div className="grid gap-4 md:grid-cols-2 xl:grid-cols-3">
            {areas.map(({ area, href }) => (
              <Card key={area}>
                <h3>
                  <Link to={href}>{t(`ui.rail.${area}`)}</Link>
                </h3>
                <p className="small quiet">{t(`office.areaText.${area}`)}</p>
              </Card>
            ))}
          </div>
        </div>
      </OfficeBody>
    </>
  );
}
