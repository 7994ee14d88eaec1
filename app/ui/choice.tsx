import type { InputHTMLAttributes, ReactNode } from "react";
import { FieldError, spoken } from "./Field.tsx";

type Control = Omit<InputHTMLAttributes<HTMLInputElement>, "type">;

/** A radio as a card: title, one line, a price or drawing at the end. A disabled one says where it does work. */
export function OptionCard({
  title,
  note,
  end,
  ...input
}: Control & { title: ReactNode; note?: ReactNode; end?: ReactNode }) {
  return (
    <label className="option">
      <input type="radio" {...input} />
      <span className="fill">
        <span className="option-title">{title}</span>
        {note ? <span className="option-note">{note}</span> : null}
      </span>
      {end ? <span className="option-end">{end}</span> : null}
    </label>
  );
}

/** A group of option cards (or other controls) under one question, with its own error. */
export function OptionGroup({
  name,
  legend,
  error,
  children,
}: {
  name: string;
  legend: ReactNode;
  error?: string | readonly string[] | null;
  children: ReactNode;
}) {
  return (
    <fieldset className="fieldset" id={name} {...spoken(name, error)}>
      <legend className="fieldset-title">{legend}</legend>
      <div className="options">{children}</div>
      <FieldError id={name} error={error} />
    </fieldset>
  );
}

export function CheckField({
  name,
  label,
  error,
  id = name,
  ...input
}: Control & { name: string; label: ReactNode; error?: string | readonly string[] | null }) {
  return (
    <div>
      <label className="check-field" htmlFor={id}>
        <input type="checkbox" id={id} name={name} {...input} {...spoken(id, error)} />
        <span>{label}</span>
      </label>
      <FieldError id={id} error={error} />
    </div>
  );
}

export type Segment = { value: string; label: ReactNode; spoken?: string; tone?: "ok" | "bad" };

/** Two or three answers in one bar, e.g. pass, fail, not applicable. */
export function Segments({
  name,
  label,
  segments,
  chosen,
  disabled,
}: {
  name: string;
  label: string;
  segments: readonly Segment[];
  chosen?: string | null;
  disabled?: boolean;
}) {
  return (
    <fieldset className="segments" aria-label={label}>
      {segments.map((segment) => (
        <label key={segment.value} data-tone={segment.tone}>
          <input
            type="radio"
            name={name}
            value={segment.value}
            defaultChecked={segment.value === chosen}
            disabled={disabled}
            aria-label={segment.spoken}
          />
          {segment.label}
        </label>
      ))}
    </fieldset>
  );
}
