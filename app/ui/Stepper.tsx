import { Icon } from "./Icon.tsx";

export type WizardStep = { key: string; label: string; href?: string; done: boolean };

/** The owner's steps; names always shown, done ones are links. */
export function Stepper({ steps, current, label }: { steps: readonly WizardStep[]; current: string; label: string }) {
  return (
    <nav aria-label={label}>
      <ol className="stepper">
        {steps.map((step, place) => {
          const here = step.key === current;
          const inside = (
            <>
              <span className="mark">{step.done && !here ? <Icon name="check" size={16} /> : place + 1}</span>
              {step.label}
            </>
          );
          return (
            <li
              key={step.key}
              data-step={step.done && !here ? "done" : undefined}
              aria-current={here ? "step" : undefined}
            >
              {step.href && !here ? <a href={step.href}>{inside}</a> : inside}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
