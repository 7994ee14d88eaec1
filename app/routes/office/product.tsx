import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { formatDate } from "#app/core/time.ts";
import { requireRole } from "#app/domain/accounts/accounts.server.ts";
import { knownProducts, ownPacks } from "#app/domain/catalog/catalog.server.ts";
import { gradeOf } from "#app/domain/curation/curation.server.ts";
import { namedEnterprises } from "#app/domain/enterprises/enterprises.server.ts";
import { licencesOfVariants } from "#app/domain/licences/licences.server.ts";
import { serviceCases } from "#app/domain/services/services.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { clock } from "#app/platform/clock.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { LinkButton } from "#app/ui/Button.tsx";
import { Facts } from "#app/ui/Facts.tsx";
import { OfficeBody, OfficeHead } from "#app/ui/frames/OfficeFrame.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import { serviceRoles } from "../staff.server.ts";
import { CaseList } from "./CaseTable.tsx";
import { caseLines } from "./case.view.server.ts";
import { OwnLicences } from "./EnterpriseParts.tsx";
import { HistoryCard } from "./HistoryCard.tsx";
import { historyOf } from "./happenings.server.ts";
import { licenceLines } from "./licence.view.server.ts";
import { Part } from "./Part.tsx";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireRole(request, ...serviceRoles);
  const { language } = person;
  const id = uuidParam(params["id"]);
  const product = found((await knownProducts([id])).get(id));
  const { enterpriseId } = product;
  const now = clock.now();
  const packs = await ownPacks(enterpriseId, [id]);
  const [enterprises, covers, grade, { cases }, history] = await Promise.all([
    namedEnterprises([enterpriseId]),
    licencesOfVariants(packs.map(({ variantId }) => ({ variantId, productId: id, enterpriseId }))),
    gradeOf(id),
    serviceCases(person, { productId: id, now }),
    historyOf({ kind: "product", id }, new URL(request.url).searchParams, language),
  ]);
  const licences = [...new Map([...covers.values()].flat().map((licence) => [licence.id, licence])).values()];
  return {
    product,
    enterprise: enterprises.get(enterpriseId)?.name ?? "",
    packs,
    grade: grade && { letter: grade.letter, score: grade.score, at: formatDate(grade.decidedAt, language) },
    licences: licenceLines(licences, person),
    cases: caseLines(cases, now, language),
    history,
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.product.name} · UKM Mart` }];

export default function Product() {
  const { product, enterprise, packs, grade, licences, cases, history } = useLoaderData<typeof loader>();
  const { t } = useText();
  return (
    <>
      <OfficeHead title={product.name}>
        <StatusBadge flow="product" state={product.state} />
        {product.state === "live" ? (
          <LinkButton tone="out" icon="external-link" href={paths.shop.product(product.slug)}>
            {t("office.product.inShop")}
          </LinkButton>
        ) : null}
      </OfficeHead>
      <OfficeBody>
        <div className="office-cols">
          <div className="stack gap-6">
            <Part id="produk" title={t("office.product.facts")}>
              <Facts
                facts={[
                  {
                    key: "enterprise",
                    label: t("office.product.col.enterprise"),
                    value: <Link to={paths.office.enterprise(product.enterpriseId)}>{enterprise}</Link>,
                  },
                  {
                    key: "grade",
                    label: t("office.product.col.grade"),
                    value: grade
                      ? `${t("office.product.grade", { letter: grade.letter, score: grade.score })}, ${grade.at}`
                      : t("office.product.noGrade"),
                  },
                  {
                    key: "packs",
                    label: t("office.product.packs"),
                    value: (
                      <ul>
                        {packs.map(({ variantId, label }) => (
                          <li key={variantId}>{label}</li>
                        ))}
                      </ul>
                    ),
                  },
                ]}
              />
            </Part>
            <OwnLicences licences={licences} />
            <Part id="layanan" title={t("office.product.services")}>
              <CaseList rows={cases} />
            </Part>
          </div>
          <HistoryCard history={history} path={paths.office.product(product.id)} />
        </div>
      </OfficeBody>
    </>
  );
}
