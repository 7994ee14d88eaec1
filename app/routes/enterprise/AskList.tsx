import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { Pill } from "#app/ui/StatusBadge.tsx";
import type { ProductView } from "./product.view.ts";

type Asks = NonNullable<ProductView["asks"]>;

/** What the curators ask for, in their own words: each with the field to change and who helps. */
export function AskList({ asks }: { asks: Asks }) {
  const { t } = useText();
  return (
    <section className="stack" aria-labelledby="diminta">
      <h2 id="diminta" className="text-2xl">
        {t(asks.rejected ? "desk.asks.rejected" : "desk.asks")}
      </h2>
      {asks.reason || asks.evidence || asks.note ? (
        <div className="card card-pad stack gap-2">
          {asks.reason ? <h3 className="text-lg">{asks.reason}</h3> : null}
          {asks.evidence ? <p>{asks.evidence}</p> : null}
          {asks.note ? <p className="lead">{asks.note}</p> : null}
        </div>
      ) : null}
      <ol className="stack gap-3.5">
        {asks.items.map((item) => (
          <Ask key={item.code} item={item} first={item.code === asks.first} counted={asks.counted} />
        ))}
      </ol>
    </section>
  );
}

function Ask({ item, first, counted }: { item: Asks["items"][number]; first: boolean; counted: boolean }) {
  const { t } = useText();
  const { title, note, answered, help, referral, packaging, fixes } = item;
  return (
    <li className={`card card-pad task${first ? " card-next" : ""}`}>
      {counted ? (
        <span>
          <Pill tone={answered ? "ok" : "todo"} icon={answered ? "check" : "wrench"}>
            {t(answered ? "desk.asks.done" : "desk.asks.todo")}
          </Pill>
        </span>
      ) : null}
      <div className="stack gap-1.5">
        {first ? <p className="small font-strong text-link">{t("catalog.desk.first")}</p> : null}
        <h3 className="text-xl">{title}</h3>
        <p>{note}</p>
        {help && !referral ? <p className="small quiet">{help}</p> : null}
        {referral ? (
          <p className="row gap-2 small">
            <Icon name={referral.ready ? "circle-check" : "handshake"} size={18} />
            {referral.words}
          </p>
        ) : null}
      </div>
      {answered
        ? null
        : fixes.map(({ href, words }, at) => (
            <LinkButton key={href} size="lg" wide tone={first && at === 0 ? "primary" : "out"} href={href}>
              {words}
            </LinkButton>
          ))}
      {packaging && fixes.length > 0 && !answered ? (
        <LinkButton size="lg" wide tone="out" icon="package-open" href={paths.enterprise.newPackaging()}>
          {t("desk.asks.draw")}
        </LinkButton>
      ) : null}
    </li>
  );
}
