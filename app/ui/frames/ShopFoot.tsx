import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Brand } from "../Brand.tsx";
import { useHref } from "../href.ts";
import { Pita } from "./parts.tsx";

/** Who runs this shop: from settings, never written into a page. */
export type Operator = {
  name: string;
  address: string;
  phone: string;
  email: string;
  hours: string;
  consumerOffice: string;
};

export function ShopFoot({ operator }: { operator: Operator }) {
  const { t } = useText();
  const href = useHref();
  return (
    <footer className="site-foot">
      <Pita />
      <div className="wrap">
        <div className="cols">
          <div>
            <Brand href={href(paths.shop.home())} label={t("ui.home")} tagline={t("ui.place")} />
            <p className="mt-4 max-w-line">{t("shop.foot.operator", operator)}</p>
          </div>
          <FootLinks
            title={t("shop.foot.buy")}
            links={[
              [t("shop.foot.all"), paths.shop.list()],
              [t("shop.foot.shipping"), paths.shop.shipping()],
              [t("shop.foot.track"), paths.shop.track()],
              [t("shop.foot.returns"), paths.shop.returns()],
              [t("shop.foot.terms"), paths.shop.terms()],
            ]}
          />
          <FootLinks
            title={t("shop.foot.makers")}
            links={[
              [t("shop.foot.join"), paths.shop.calls()],
              [t("shop.foot.curation"), paths.shop.howWeCurate()],
              [t("shop.foot.about"), paths.shop.about()],
              [t("shop.foot.privacy"), paths.shop.privacy()],
            ]}
          />
          <div>
            <h2>{t("shop.foot.complaints")}</h2>
            <p>{t("shop.foot.complaints.text", operator)}</p>
            <p className="mt-2">{t("shop.foot.complaints.beyond", operator)}</p>
            <p className="mt-2">
              <a href={href(paths.shop.complaints())}>{t("shop.foot.complaints.how")}</a>
            </p>
          </div>
        </div>
      </div>
    </footer>
  );
}

function FootLinks({ title, links }: { title: string; links: readonly (readonly [label: string, path: string])[] }) {
  const href = useHref();
  return (
    <div>
      <h2>{title}</h2>
      <ul>
        {links.map(([label, path]) => (
          <li key={path}>
            <a href={path.startsWith("/lapak") ? path : href(path)}>{label}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
