import { useId } from "react";
import { type FormState, typed } from "#app/core/forms.ts";
import { useText } from "#app/i18n/react.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { TextArea } from "#app/ui/Field.tsx";
import { errorOf } from "#app/ui/form.ts";
import { Icon } from "#app/ui/Icon.tsx";

export type Talk = {
  mine: readonly { field: string; text: string; suggestion: string }[];
  form?: FormState;
};

type Given = { talk: Talk; at: number; field: string; label: string; value: string; suggestable: boolean };

/** What the curator says of one field, and the words she would put there. Part of the review's own form. */
export function FieldTalk({ talk: { mine, form }, at, field, label, value, suggestable }: Given) {
  const { t } = useText();
  const id = useId();
  const name = (part: "field" | "text" | "suggestion") => `comments[${at}].${part}`;
  const kept = mine.find((one) => one.field === field);
  const again = typed(form, name("field")) === field ? form : undefined;
  const wrong = errorOf(again, name("text")) ?? errorOf(again, name("suggestion"));
  return (
    <Disclosure
      open={kept !== undefined || wrong !== undefined}
      summary={
        <span className="row tiny lead gap-1">
          <Icon name={suggestable ? "pencil" : "message-circle"} size={16} />
          {t(suggestable ? "curation.talk.both" : "curation.talk")}
          <span className="visually-hidden">: {label}</span>
        </span>
      }
    >
      <div className="stack gap-3 pb-2">
        <input type="hidden" name={name("field")} value={field} form="review" />
        <TextArea
          form="review"
          name={name("text")}
          id={`${id}text`}
          label={t("curation.talk.text")}
          aria-label={t("curation.talk.text.of", { field: label })}
          rows={2}
          maxLength={500}
          defaultValue={typed(again, name("text"), kept?.text ?? "")}
          error={errorOf(again, name("text"))}
        />
        {suggestable ? (
          <TextArea
            form="review"
            name={name("suggestion")}
            id={`${id}suggestion`}
            label={t("curation.talk.suggestion")}
            aria-label={t("curation.talk.suggestion.of", { field: label })}
            hint={t("curation.talk.suggestion.hint")}
            rows={value.length > 80 ? 5 : 2}
            maxLength={2000}
            placeholder={value.slice(0, 120)}
            defaultValue={typed(again, name("suggestion"), kept?.suggestion ?? "")}
            error={errorOf(again, name("suggestion"))}
          />
        ) : null}
      </div>
    </Disclosure>
  );
}
