import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { Picture } from "#app/ui/Picture.tsx";
import { Price } from "#app/ui/Price.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import type { LineView } from "./products.view.ts";

/** One product of the catalog: how it stands, what holds it, what it costs, what lies where and what was sold. */
export function ProductLine({ line }: { line: LineView }) {
  const { t } = useText();
  const { heldBy, places } = line;
  return (
    <a href={paths.enterprise.product(line.productId)}>
      <span className="thumb tint-3">
        {line.picture ? <Picture picture={line.picture} sizes="56px" alt="" /> : <Icon name="image" />}
      </span>
      <span className="fill stack gap-1.5">
        <b>{line.name}</b>
        <span className="row flex-wrap gap-1.5">
          <StatusBadge flow="product" state={heldBy.length > 0 ? "held" : line.state} />
          {line.versionState === "approved" ? null : (
            <StatusBadge flow="listingVersion" state={line.versionState} turn="reader" />
          )}
        </span>
        {heldBy.length > 0 ? (
          <span className="small font-strong text-bad-ink">
            {heldBy.map((kind) => t.lookup(`desk.products.held.${kind}`) ?? kind).join(", ")}
          </span>
        ) : null}
        {line.priceFrom === null ? null : (
          <span className="desk-line">
            <Price amount={line.priceFrom} />
            {places.length > 1 ? (
              places.map(({ name, available }) => (
                <span key={name}>{t("desk.products.at", { place: name, n: available })}</span>
              ))
            ) : (
              <span>{t("catalog.desk.stock", { n: line.available })}</span>
            )}
            <span>{t("desk.products.sold", { n: line.sold })}</span>
            <span>{t("desk.products.views", { n: line.views })}</span>
          </span>
        )}
        {line.short.map(({ name, left }) => (
          <span key={name} className="small font-strong text-bad-ink">
            {t(left > 0 ? "catalog.desk.short" : "catalog.desk.soldOut", { pack: name, n: left })}
          </span>
        ))}
      </span>
      <Icon name="chevron-right" size={20} />
    </a>
  );
}
