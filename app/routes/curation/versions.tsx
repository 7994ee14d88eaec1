import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { listingForReview } from "#app/domain/catalog/catalog.server.ts";
import { versionHistory } from "#app/domain/curation/curation.server.ts";
import { translator } from "#app/i18n/index.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { OfficeBody } from "#app/ui/frames/OfficeFrame.tsx";
import { PageHead } from "#app/ui/PageHead.tsx";
import { Pager } from "#app/ui/Pager.tsx";
import { curationRoles } from "../staff.server.ts";
import { DeskHead } from "./DeskHead.tsx";
import { olderThan } from "./older.ts";
import { VersionList } from "./VersionList.tsx";
import { versionsView } from "./versions.view.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { language } = await requireRole(request, ...curationRoles);
  const { productId, versionId } = found(await listingForReview(uuidParam(params["id"]), language));
  const { before, pages } = olderThan(request.url, paths.curation.versions(versionId));
  const history = await versionHistory(productId, { language, ...before });
  const t = translator(language);
  const [newest] = history.versions;
  const name = newest?.after.fields.find(({ key }) => key === "nameId")?.value ?? "";
  return {
    title: t("curation.versions.title"),
    lead: t("curation.versions.lead", { name }),
    versions: versionsView(history, t),
    ...pages(history.versions),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · UKM Mart` }];

/** The road of one product through curation, for whoever judges its next step. */
export default function Versions() {
  const { title, lead, versions, first, next } = useLoaderData<typeof loader>();
  return (
    <>
      <DeskHead />
      <OfficeBody>
        <PageHead title={title} text={lead} />
        <VersionList versions={versions} turn="other" />
        <Pager first={first} next={next} />
      </OfficeBody>
    </>
  );
}
