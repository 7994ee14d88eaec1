import { Form } from "@remix-run/react";
import { useText } from "#app/i18n/react.tsx";
import { ActionBar } from "#app/ui/ActionBar.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { Picture } from "#app/ui/Picture.tsx";
import { StatusBadge } from "#app/ui/StatusBadge.tsx";
import type { Product } from "./product.view.ts";

/** Where the product stands, what is missing, and the buttons the table allows. */
export function Overview({ product }: { product: Product }) {
  const { t } = useText();
  const { version, missing } = product;
  return (
    <Card look={missing.length > 0 ? "todo" : "plain"}>
      <div className="stack gap-3">
        <p className="row flex-wrap gap-2">
          <StatusBadge flow="product" state={product.state} />
          <StatusBadge flow="listingVersion" state={version.state} turn="reader" />
        </p>
        <div className="diff-photos">
          {product.pictures.map((picture) => (
            <Picture key={picture.id} picture={picture} sizes="92px" alt={picture.alt} />
          ))}
        </div>
        {missing.length > 0 ? (
          <>
            <h2 className="text-lg">{t("catalog.desk.missing")}</h2>
            <ul className="stack gap-1">
              {missing.map(({ code, variant }) => (
                <li key={`${code} ${variant ?? ""}`}>
                  {t.code(`catalog.missing.${code}`, { variant: variant ?? "" })}
                </li>
              ))}
            </ul>
          </>
        ) : null}
        <Form method="post">
          <ActionBar
            flow="listingVersion"
            choices={product.choices.filter(({ action }) => action !== "appeal")}
            size="lg"
          />
        </Form>
        {product.mayEdit ? (
          <Form method="post">
            <Button name="action" value="edit" tone="out" size="lg">
              {t("catalog.desk.edit")}
            </Button>
          </Form>
        ) : null}
      </div>
    </Card>
  );
}
