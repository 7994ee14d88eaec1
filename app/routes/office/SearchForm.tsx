import { useText } from "#app/i18n/react.tsx";
import { Icon } from "#app/ui/Icon.tsx";

/** One search field for a list of the office. */
export function SearchForm({ action, label, value }: { action: string; label: string; value: string }) {
  const { t } = useText();
  return (
    <search>
      <form className="search" action={action} method="get">
        <label className="visually-hidden" htmlFor="q">
          {label}
        </label>
        <Icon name="search" />
        <input
          className="input"
          id="q"
          name="q"
          type="search"
          maxLength={80}
          defaultValue={value}
          placeholder={label}
        />
        <button className="visually-hidden" type="submit">
          {t("enterprises.searchDo")}
        </button>
      </form>
    </search>
  );
}
