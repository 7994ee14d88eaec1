import { Form } from "@remix-run/react";
import { useText } from "#app/i18n/react.tsx";
import { ActionBar } from "#app/ui/ActionBar.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import { Picture } from "#app/ui/Picture.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import type { ProductView } from "./product.view.ts";

type Given = { product: ProductView };

/** The pack, its name, and both states: of the product in the shop and of the version on the desk. */
export function ProductHead({ product }: Given) {
  return (
    <div className="row items-start gap-4">
      <span className="thumb thumb-lg tint-3">
        {product.picture ? <Picture picture={product.picture} sizes="88px" priority alt="" /> : <Icon name="image" />}
      </span>
      <div className="fill stack gap-2">
        <h1 className="text-2xl">{product.name}</h1>
        <p className="row flex-wrap gap-2">
          <StatusBadge flow="product" state={product.state} />
          {product.version.state === "approved" ? null : (
            <StatusBadge flow="listingVersion" state={product.version.state} turn={product.version.turn} />
          )}
        </p>
      </div>
    </div>
  );
}

/** What happens now, who acts, until when; and the step that leads on. */
export function Standing({ product }: Given) {
  const { t } = useText();
  return (
    <>
      <Card look={product.version.turn === "reader" ? "todo" : "plain"}>
        <section className="stack gap-3" aria-label={t("desk.now")}>
          <h2 className="text-2xl">{product.now.title}</h2>
          <p>{product.now.text}</p>
          {product.asks?.counted ? (
            <div className="row gap-2.5">
              <progress
                className="bar bar-lg fill"
                value={product.asks.done}
                max={product.asks.items.length}
                aria-label={t("desk.asks.progress")}
              />
              <b className="small">{t("desk.asks.count", { n: product.asks.done, of: product.asks.items.length })}</b>
            </div>
          ) : null}
          {product.resume && product.missing.length > 0 ? (
            <LinkButton size="lg" wide href={product.resume.href}>
              {product.resume.words}
            </LinkButton>
          ) : null}
          <Form method="post" className="wide-actions">
            <ActionBar flow="listingVersion" choices={product.forward} size="lg" />
          </Form>
          {product.resume && product.missing.length === 0 ? (
            <LinkButton size="lg" wide tone="out" href={product.resume.href}>
              {product.resume.words}
            </LinkButton>
          ) : null}
          {product.preview ? (
            <LinkButton size="lg" wide tone="out" icon="eye" href={product.preview}>
              {t("desk.preview")}
            </LinkButton>
          ) : null}
          {product.shelf ? (
            <LinkButton size="lg" wide tone="out" icon="tag" href={product.shelf}>
              {t("desk.shelf")}
            </LinkButton>
          ) : null}
        </section>
      </Card>
      {product.notes.map(({ tone, text }) => (
        <Notice key={text} tone={tone} icon={tone === "bad" ? "ban" : "info"}>
          {text}
        </Notice>
      ))}
    </>
  );
}

export function MissingList({ product }: Given) {
  const { t } = useText();
  if (product.missing.length === 0) return null;
  return (
    <section className="stack gap-3" aria-labelledby="kurang">
      <h2 id="kurang" className="text-2xl">
        {t("desk.missing", { n: product.missing.length })}
      </h2>
      <ul className="links">
        {product.missing.map(({ key, words, where, href }) => (
          <li key={key}>
            <a href={href}>
              <span className="fill">
                <b>{words}</b>
                <small>{where}</small>
              </span>
              <Icon name="chevron-right" size={20} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
