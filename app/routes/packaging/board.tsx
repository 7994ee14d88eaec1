import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { endedJobs, jobBoard } from "#app/domain/packaging/packaging.server.ts";
import { translator } from "#app/i18n/index.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { EmptyState } from "#app/ui/EmptyState.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { Tabs } from "#app/ui/Tabs.tsx";
import { packagingRoles } from "../staff.server.ts";
import { Archive, Lanes, OpenTable } from "./BoardParts.tsx";
import { endedView, laneView } from "./board.view.ts";
import { boardFigures } from "./figures.server.ts";

export const handle = { slim: true };

const views = ["papan", "tabel", "arsip"] as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...packagingRoles);
  const t = translator(person.language);
  const query = new URL(request.url).searchParams;
  const view = views.find((known) => known === query.get("tampilan")) ?? "papan";
  const after = query.get("sesudah");
  const now = clock.now();
  const lanes = await jobBoard(now);
  const ended = view === "arsip" ? await endedJobs(after) : null;
  return {
    title: t("packaging.title"),
    view,
    figures: await boardFigures(lanes, now, t),
    empty: lanes.every((lane) => lane.count === 0),
    lanes: lanes.map((lane) => laneView(lane, t)),
    ended: ended?.jobs.map((job) => endedView(job, t)) ?? null,
    first: ended && after ? paths.packaging.archive() : null,
    next: ended?.next ? `${paths.packaging.archive()}&sesudah=${ended.next}` : null,
    mayAdd: person.roles.includes("operator"),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

export default function PackagingBoard() {
  const { title, view, figures, empty, lanes, ended, first, next, mayAdd } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <OfficeHead title={title}>
        <Tabs
          label={t("packaging.views")}
          items={views.map((one) => ({
            key: one,
            href: hrefOf(one),
            on: one === view,
            words: t(`packaging.view.${one}`),
          }))}
        />
        {mayAdd ? (
          <LinkButton icon="plus" href={paths.packaging.newJob()}>
            {t("packaging.new")}
          </LinkButton>
        ) : null}
      </OfficeHead>
      <OfficeBody>
        <ul className="row flex-wrap gap-x-6 gap-y-1 small">
          {figures.map(({ key, words }) => (
            <li key={key}>{words}</li>
          ))}
        </ul>
        {ended ? <Archive jobs={ended} /> : null}
        {!ended && empty ? <EmptyState title={t("packaging.empty.title")} text={t("packaging.empty.text")} /> : null}
        {view === "papan" && !empty ? <Lanes lanes={lanes} /> : null}
        {view === "tabel" && !empty ? <OpenTable lanes={lanes} /> : null}
        <Pager first={first} next={next} />
      </OfficeBody>
    </>
  );
}

const hrefOf = (view: (typeof views)[number]): string =>
  view === "papan" ? paths.packaging.board() : `${paths.packaging.board()}?tampilan=${view}`;
