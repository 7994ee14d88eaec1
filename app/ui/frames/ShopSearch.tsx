import { useSearchParams } from "@remix-run/react";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { useHref } from "../href.ts";
import { Icon } from "../Icon.tsx";

/** One field, sent to the list; what was asked stays in it. */
export function ShopSearch() {
  const { t, lang } = useText();
  const href = useHref();
  const [params] = useSearchParams();
  return (
    <search className="top-search">
      <form
        className="search"
        action={paths.shop.list()}
        method="get"
        data-suggest={href(paths.shop.suggest())}
        data-label={t("shop.suggestions")}
      >
        <label className="visually-hidden" htmlFor="q">
          {t("shop.search")}
        </label>
        <Icon name="search" />
        <input
          className="input"
          id="q"
          name="q"
          type="search"
          maxLength={120}
          autoComplete="off"
          defaultValue={params.get("q") ?? ""}
          placeholder={t("shop.search.example")}
        />
        {lang === "en" ? <input type="hidden" name="lang" value="en" /> : null}
      </form>
    </search>
  );
}
