import type { FormState } from "#app/core/forms.ts";
import { CheckField } from "#app/ui/choice.tsx";
import { FieldError } from "#app/ui/Field.tsx";
import { errorOf } from "#app/ui/form.ts";

type Props = {
  name: string;
  legend: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
  form: FormState | undefined;
  /** Ticked before anybody touched the form. */
  ticked?: readonly string[];
};

/** Several of a short list; posts as `name[]`. */
export function Ticks({ name, legend, hint, options, form, ticked = [] }: Props) {
  const chosen = form ? [form.values[`${name}[]`] ?? []].flat() : ticked;
  return (
    <fieldset className="fieldset" id={name}>
      <legend className="font-strong">{legend}</legend>
      {hint ? <p className="small quiet">{hint}</p> : null}
      <div className="stack gap-2">
        {options.map(({ value, label }) => (
          <CheckField
            key={value}
            id={`${name}-${value}`}
            name={`${name}[]`}
            value={value}
            label={label}
            defaultChecked={chosen.includes(value)}
          />
        ))}
      </div>
      <FieldError id={name} error={errorOf(form, name)} />
    </fieldset>
  );
}
