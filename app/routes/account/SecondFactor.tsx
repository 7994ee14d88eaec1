import type { FormState } from "#app/core/forms.ts";
import type { FactorView } from "#app/domain/accounts/accounts.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { Notice } from "#app/ui/Notice.tsx";

/** The code after the password: off, being set up, or on. */
export function SecondFactor({ factor, form }: { factor: FactorView; form: FormState | undefined }) {
  const { t } = useText();
  return (
    <Card>
      <div className="stack max-w-form">
        <h2>{t("accounts.factor.title")}</h2>
        {factor.state === "off" ? <Off needed={factor.needed} /> : null}
        {factor.state === "begun" ? <Begun picture={factor.picture} secret={factor.secret} form={form} /> : null}
        {factor.state === "on" ? <On codesLeft={factor.codesLeft} form={form} /> : null}
      </div>
    </Card>
  );
}

function Off({ needed }: { needed: boolean }) {
  const { t } = useText();
  return (
    <>
      <p className="quiet">{t("accounts.factor.text")}</p>
      {needed ? <p>{t("accounts.factor.needed")}</p> : null}
      <form method="post">
        <Button name="part" value="begin">
          {t("accounts.factor.begin")}
        </Button>
      </form>
    </>
  );
}

function Begun({ picture, secret, form }: { picture: string; secret: string; form: FormState | undefined }) {
  const { t } = useText();
  return (
    <>
      <p>{t("accounts.factor.scan")}</p>
      <img src={picture} width={225} height={225} alt={t("accounts.factor.picture")} />
      <p className="small">
        {t("accounts.factor.byHand")}
        <br />
        <code className="break-words">{secret}</code>
      </p>
      <CodeForm form={form} part="confirm" label={t("accounts.factor.first")} act={t("accounts.factor.confirm")} />
    </>
  );
}

function On({ codesLeft, form }: { codesLeft: number; form: FormState | undefined }) {
  const { t } = useText();
  return (
    <>
      <Notice tone="ok" icon="check">
        {t("accounts.factor.on")}
      </Notice>
      <p>{t("accounts.factor.codesLeft", { n: codesLeft })}</p>
      <form method="post">
        <Button tone="out" name="part" value="codes">
          {t("accounts.factor.renew")}
        </Button>
      </form>
      <h3>{t("accounts.factor.dropTitle")}</h3>
      <CodeForm form={form} part="drop" label={t("accounts.code.label")} act={t("accounts.factor.drop")} />
    </>
  );
}

type Asked = { form: FormState | undefined; part: "confirm" | "drop"; label: string; act: string };

function CodeForm({ form, part, label, act }: Asked) {
  return (
    <form method="post" action="#galat" className="form">
      <ErrorSummary form={form} labels={{ code: label }} />
      <Field
        label={label}
        autoComplete="one-time-code"
        inputMode={part === "confirm" ? "numeric" : "text"}
        required
        {...fieldOf(form, "code")}
      />
      <Button tone={part === "drop" ? "bad" : "primary"} name="part" value={part}>
        {act}
      </Button>
    </form>
  );
}

/** Shown once, right after they were drawn. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  const { t } = useText();
  return (
    <Card look="todo">
      <div className="stack" role="status">
        <h2>{t("accounts.factor.codes")}</h2>
        <p>{t("accounts.factor.codesText")}</p>
        <ul className="grid grid-cols-2 gap-2 md:grid-cols-5">
          {codes.map((code) => (
            <li key={code}>
              <code className="num">{code}</code>
            </li>
          ))}
        </ul>
      </div>
    </Card>
  );
}
