import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import type { ChangesView } from "./shelves.view.ts";

/** What a click would change, before it does; the button is missing while one of the rows cannot be taken over. */
export function ShelfPreview({ changes: { lines, ready } }: { changes: ChangesView }) {
  const { t } = useText();
  if (lines.length === 0) {
    return (
      <p className="notice" role="status">
        {t("desk.shelves.nothing")}
      </p>
    );
  }
  return (
    <Card look="next">
      <section className="stack gap-3" aria-labelledby="pratinjau" role="status">
        <h2 id="pratinjau" className="text-xl">
          {t("desk.shelves.changes", { n: lines.length })}
        </h2>
        <ul className="stack gap-3">
          {lines.map(({ at, name, values, stops }) => (
            <li key={at} className="stack gap-1">
              <b>{name}</b>
              {values.map(({ label, from, to }) => (
                <span key={label} className="row flex-wrap gap-2 small">
                  {label}
                  <del className="quiet num">{from}</del>
                  <Icon name="arrow-right" size={16} />
                  <ins className="font-strong num no-underline">{to}</ins>
                </span>
              ))}
              {stops ? (
                <a className="small font-strong text-bad-ink" href={`#baris-${at}`}>
                  {stops}
                </a>
              ) : null}
            </li>
          ))}
        </ul>
        {ready ? (
          <Button name="action" value="commit" size="lg" wide>
            {t("desk.shelves.commit", { n: lines.length })}
          </Button>
        ) : (
          <p className="small">{t("desk.shelves.mend")}</p>
        )}
      </section>
    </Card>
  );
}
