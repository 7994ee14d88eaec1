import { Link } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import type { ConsentWord, EnterpriseRecord } from "#app/domain/enterprises/enterprises.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Facts } from "#app/ui/Facts.tsx";
import { Pill, StatusBadge } from "#app/ui/StatusBadge.tsx";
import type { LicenceLine } from "./licence.view.server.ts";
import { Part } from "./Part.tsx";

type Shown = Omit<EnterpriseRecord, "createdAt" | "scaleAt"> & { createdAt: string; region: string };

export function EnterpriseFacts({ record }: { record: Shown }) {
  const { t } = useText();
  const { employeesFemale: female, employeesMale: male } = record;
  return (
    <Part id="data" title={t("enterprises.facts")}>
      <Facts
        facts={[
          { key: "kind", label: t("enterprises.field.kind"), value: t(`enterprises.kind.${record.kind}`) },
          { key: "owner", label: t("enterprises.fact.owner"), value: record.owner },
          { key: "phone", label: t("enterprises.fact.phone"), value: record.phone },
          { key: "email", label: t("enterprises.fact.email"), value: record.email },
          { key: "nib", label: t("enterprises.fact.nib"), value: record.nib },
          {
            key: "place",
            label: t("enterprises.fact.place"),
            value: [record.street, record.region].filter(Boolean).join(", "),
          },
          { key: "sector", label: t("enterprises.fact.sector"), value: record.sector },
          {
            key: "scale",
            label: t("enterprises.fact.scale"),
            value: record.scale && t(`enterprises.scale.${record.scale}`),
          },
          { key: "since", label: t("enterprises.fact.since"), value: record.sinceYear },
          {
            key: "employees",
            label: t("enterprises.fact.employees"),
            value:
              female === null && male === null
                ? null
                : t("enterprises.fact.employeesValue", { female: female ?? 0, male: male ?? 0 }),
          },
          { key: "registered", label: t("enterprises.fact.registered"), value: record.createdAt },
        ]}
      />
    </Part>
  );
}

type Good = { id: string; name: string; state: string };

export function OwnGoods({ products }: { products: readonly Good[] }) {
  const { t } = useText();
  return (
    <Part id="produk" title={t("enterprises.products")}>
      {products.length === 0 ? <p className="quiet">{t("enterprises.noProducts")}</p> : null}
      <ul className="stack gap-2">
        {products.map((product) => (
          <li key={product.id} className="row">
            <Link className="fill" to={paths.office.product(product.id)}>
              {product.name}
            </Link>
            <StatusBadge flow="product" state={product.state} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

type OwnLicencesProps = { licences: readonly LicenceLine[]; voidable?: readonly string[] };

/** Whoever may void one finds the way to it beside its state. */
export function OwnLicences({ licences, voidable = [] }: OwnLicencesProps) {
  const { t } = useText();
  return (
    <Part id="izin" title={t("enterprises.licences")}>
      {licences.length === 0 ? <p className="quiet">{t("enterprises.noLicences")}</p> : null}
      <ul className="stack">
        {licences.map((licence) => (
          <li key={licence.id} className="row flex-wrap">
            <div className="fill basis-48">
              <p className="font-strong">
                {licence.kind} <span className="num">{licence.number}</span>
              </p>
              <p className="small quiet">{licence.about}</p>
            </div>
            <StatusBadge flow="licence" state={licence.state} />
            {licence.ended ? (
              <Pill tone="bad" icon="hourglass">
                {t("licences.validity.expired")}
              </Pill>
            ) : null}
            {voidable.includes(licence.id) ? (
              <a className="small" href={paths.office.licence(licence.enterpriseId, licence.id)}>
                {t("licences.void.way")}
                <span className="sr-only"> {licence.number}</span>
              </a>
            ) : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}

type Word = Pick<ConsentWord, "use" | "given"> & { at: string | null; by: string | null };

/** Every use with its last word; whoever serves the enterprise writes down a new one. */
export function Consents({ consents, serves }: { consents: readonly Word[]; serves: boolean }) {
  const { t } = useText();
  const said = ({ given, at, by }: Word) => {
    if (!at) return t("enterprises.consentSilent");
    const words = given ? t("enterprises.consentGiven", { day: at }) : t("enterprises.consentWithdrawn", { day: at });
    return by ? `${words}, ${t("enterprises.consentBy", { name: by })}` : words;
  };
  return (
    <Part id="persetujuan" title={t("enterprises.consents")} text={t("enterprises.consentsText")}>
      <ul className="stack">
        {consents.map((word) => (
          <li key={word.use} className="row flex-wrap">
            <div className="fill basis-48">
              <p className="font-strong">{t(`enterprises.consent.${word.use}`)}</p>
              <p className="small quiet">{said(word)}</p>
            </div>
            {serves ? (
              <form method="post">
                <input type="hidden" name="use" value={word.use} />
                <Button
                  tone="out"
                  size="sm"
                  name="given"
                  value={word.given ? "no" : "yes"}
                  aria-label={`${t(word.given ? "enterprises.consentWithdraw" : "enterprises.consentGive")}: ${t(`enterprises.consent.${word.use}`)}`}
                >
                  {t(word.given ? "enterprises.consentWithdraw" : "enterprises.consentGive")}
                </Button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}
