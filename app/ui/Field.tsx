import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from "react";
import { useText } from "#app/i18n/react.tsx";
import { Icon } from "./Icon.tsx";

type About = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Message keys, as the server answers them ("form.tooLong?max=80"), or words. */
  error?: string | readonly string[] | null;
  /** Says "(tidak wajib)" beside the label. */
  optional?: boolean;
};

export function Field({
  name,
  label,
  hint,
  error,
  optional,
  prefix,
  suffix,
  id = name,
  ...rest
}: About & Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "prefix"> & { prefix?: string; suffix?: string }) {
  const input = <input className="input" id={id} name={name} {...rest} {...spoken(id, error, hint)} />;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      {prefix || suffix ? (
        <span className="input-wrap">
          {prefix ? <span className="prefix">{prefix}</span> : null}
          {input}
          {suffix ? <span className="suffix">{suffix}</span> : null}
        </span>
      ) : (
        input
      )}
    </FieldFrame>
  );
}

export function TextArea({
  name,
  label,
  hint,
  error,
  optional,
  id = name,
  ...rest
}: About & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "name">) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      <textarea className="input" id={id} name={name} {...rest} {...spoken(id, error, hint)} />
    </FieldFrame>
  );
}

export type Option = { value: string; label: string; disabled?: boolean };

/** A native select. `placeholder` is the empty first choice. */
export function SelectField({
  name,
  label,
  hint,
  error,
  optional,
  options,
  placeholder,
  id = name,
  ...rest
}: About &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, "name"> & { options: readonly Option[]; placeholder?: string }) {
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} optional={optional}>
      <select className="input" id={id} name={name} {...rest} {...spoken(id, error, hint)}>
        {placeholder === undefined ? null : <option value="">{placeholder}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** Label above, hint or error below; the control inside must carry the same id. */
export function FieldFrame({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: Omit<About, "name"> & { id: string; children: ReactNode }) {
  const { t } = useText();
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {label} {optional ? <span className="optional">({t("ui.optional")})</span> : null}
      </label>
      {children}
      <FieldError id={id} error={error} />
      {hint && !firstOf(error) ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error?: About["error"] }) {
  const { t } = useText();
  const first = firstOf(error);
  if (!first) return null;
  return (
    <p className="error" id={`${id}-error`}>
      <Icon name="circle-alert" size={18} />
      {t.lookup(first) ?? first}
    </p>
  );
}

/** The attributes that let a screen reader hear what the eye sees below a control. */
export function spoken(id: string, error: About["error"], hint?: ReactNode) {
  if (firstOf(error)) return { "aria-invalid": true, "aria-describedby": `${id}-error` };
  return hint ? { "aria-describedby": `${id}-hint` } : {};
}

const firstOf = (error: About["error"]): string | undefined =>
  typeof error === "string" ? error : (error?.[0] ?? undefined);
