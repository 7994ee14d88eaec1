import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";

/** What was looked at on this device: filled by the enhancing script from its own memory, unknown to the server. */
export function Recent() {
  const { t } = useText();
  return (
    <section className="wrap pb-12" aria-labelledby="dilihat" data-recent="" hidden>
      <div className="row mb-5 items-end">
        <div className="fill">
          <h2 id="dilihat" className="text-2xl">
            {t("shop.recent")}
          </h2>
          <p className="small quiet mt-1.5">{t("shop.recent.text")}</p>
        </div>
        <Button type="button" tone="ghost" data-forget="">
          {t("shop.recent.forget")}
        </Button>
      </div>
      <ul className="goods recent" />
    </section>
  );
}
