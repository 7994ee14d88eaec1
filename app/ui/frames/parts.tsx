import { useText } from "#app/i18n/react.tsx";

export const SkipLink = () => {
  const { t } = useText();
  return (
    <a className="skip" href="#isi">
      {t("ui.skip")}
    </a>
  );
};

export const Pita = () => <div className="pita" aria-hidden="true" />;

/** Stands on every page while the payment sandbox is on. */
export function DemoBand({ shown }: { shown: boolean }) {
  const { t } = useText();
  return shown ? (
    <p className="demo-band" role="note">
      {t("ui.demo")}
    </p>
  ) : null;
}
