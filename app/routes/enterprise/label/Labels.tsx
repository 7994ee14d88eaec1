import { useText } from "#app/i18n/react.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { LabelList, LabelPreview } from "./LabelParts.tsx";
import type { LabelView } from "./label.view.ts";

/** The labels of all packs, folded away: how complete each is, and its picture. */
export function Labels({ labels, draft }: { labels: readonly LabelView[]; draft: boolean }) {
  const { t } = useText();
  return (
    <section className="stack gap-3" aria-labelledby="label">
      <h2 id="label" className="text-2xl">
        {t("label.check")}
      </h2>
      {labels.map((label) => (
        <Disclosure
          key={label.variantId}
          summary={
            <>
              <span className="fill">
                {label.pack}: {t("label.check.count", { n: label.there, of: label.asked })}
              </span>
              <Icon name="chevron-down" size={20} />
            </>
          }
        >
          <div className="label-look">
            <LabelPreview label={label} />
            <LabelList label={label} draft={draft} />
          </div>
        </Disclosure>
      ))}
    </section>
  );
}
