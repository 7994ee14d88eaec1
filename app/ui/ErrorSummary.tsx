import { useEffect, useRef } from "react";
import type { FormState } from "#app/core/forms.ts";
import { useText } from "#app/i18n/react.tsx";
import { withFigures } from "./form.ts";
import { Icon } from "./Icon.tsx";

/** The one thing to read on a page that came back, so it may take the focus from the top. */
const opensHere = { autoFocus: true };

/**
 * What stands at the top of a refused form: each message once, linked to its field, in the field's own words.
 * The browser opens the page here by itself, since it asks for the focus; where there is hydration the effect does.
 * `labels` names the fields; a message without a label (or of the form as a whole) is shown without a link.
 */
export function ErrorSummary({ form, labels = {} }: { form?: FormState; labels?: Readonly<Record<string, string>> }) {
  const { t } = useText();
  const box = useRef<HTMLDivElement>(null);
  const errors = Object.entries(form?.errors ?? {}).filter(([, messages]) => messages.length > 0);
  const count = errors.length;
  useEffect(() => {
    if (count > 0) box.current?.focus();
  }, [count]);
  if (count === 0) return null;
  const words = (messages: readonly string[]) => {
    const message = withFigures(messages[0] ?? "", form?.params);
    return message.includes(" ") ? message : t.code(message);
  };
  const fieldsWrong = errors.filter(([field]) => field !== "").length;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box} {...opensHere}>
      <Icon name="circle-alert" size={24} />
      <div>
        {fieldsWrong > 0 ? <p className="font-strong">{t("ui.errors.count", { n: fieldsWrong })}</p> : null}
        {errors.map(([field, messages]) => (
          <p key={field} className={field ? "small" : "font-strong"}>
            {field && labels[field] ? (
              <a href={`#${field}`}>
                {labels[field]}: {words(messages)}
              </a>
            ) : (
              words(messages)
            )}
          </p>
        ))}
      </div>
    </div>
  );
}
