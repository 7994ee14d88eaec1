import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { Notice } from "#app/ui/Notice.tsx";
import type { LabelView } from "./label.view.ts";

/** What a pack's label must bear, ticked off; what lacks leads to its field, as long as there is a draft to change. */
export function LabelList({ label, draft = true }: { label: LabelView; draft?: boolean }) {
  const { t } = useText();
  const { mandatory, beside, there, asked } = label;
  return (
    <div className="card card-pad stack gap-3">
      <div className="row gap-2.5">
        <progress className="bar bar-lg fill" value={there} max={asked} aria-label={t("label.check")} />
        <b className="small">
          {there === asked ? t("label.check.all") : t("label.check.count", { n: there, of: asked })}
        </b>
      </div>
      <Items title={t("label.check.mandatory")} items={mandatory} draft={draft} />
      {beside.length > 0 ? <Items title={t("label.check.beside")} items={beside} draft={draft} /> : null}
      <p className="small quiet">{t("label.check.law")}</p>
    </div>
  );
}

type Ticked = { title: string; items: LabelView["mandatory"]; draft: boolean };

function Items({ title, items, draft }: Ticked) {
  const { t } = useText();
  return (
    <div className="stack gap-1.5">
      <h3 className="small quiet">{title}</h3>
      <ul className="label-items">
        {items.map(({ kind, done, words, lacks, href }) => (
          <li key={kind} data-done={done ? "" : undefined}>
            <Icon name={done ? "circle-check" : "circle-alert"} size={22} />
            {done || !draft ? (
              <span>
                {words}
                <span className="visually-hidden">: {t(done ? "label.check.done" : "label.check.missing")}</span>
              </span>
            ) : (
              <a href={href}>
                <b>{words}</b>
                <small>{lacks}</small>
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The label as the printer gets it, in its proportions. */
export function LabelPreview({ label }: { label: LabelView }) {
  const { t } = useText();
  const { src, alt, width, height, size, fits } = label;
  return (
    <figure className="stack gap-2">
      <img className="label-picture" src={src} alt={alt} width={width * 8} height={height * 8} />
      <figcaption className="small quiet">{t("label.preview.text", { size })}</figcaption>
      {fits ? null : <Notice tone="todo">{t("label.preview.crowded")}</Notice>}
      <p>
        <LinkButton size="sm" tone="out" icon="download" href={src} download="label.svg">
          {t("label.preview.file")}
        </LinkButton>
      </p>
    </figure>
  );
}
