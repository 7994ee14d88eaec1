import type { ReactNode } from "react";
import type { Choice } from "#app/core/workflow.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button, type ButtonTone } from "./Button.tsx";
import { Icon } from "./Icon.tsx";

/**
 * One button for each choice the workflow table allows, inside the page's own form: `name="action"`, value the action.
 * A blocked choice stays visible, greyed, with its reason beside it.
 */
export function ActionBar({
  flow,
  choices,
  tones = {},
  shortcuts = {},
  size,
  foot = false,
  children,
}: {
  flow: string;
  choices: readonly Choice[];
  tones?: Readonly<Record<string, ButtonTone>>;
  shortcuts?: Readonly<Record<string, string>>;
  size?: "sm" | "md" | "lg";
  /** Sticks to the foot of the window. */
  foot?: boolean;
  /** A sentence before the buttons. */
  children?: ReactNode;
}) {
  const { t } = useText();
  if (choices.length === 0 && !children) return null;
  return (
    <div className={foot ? "action-foot" : "actions"}>
      {children}
      {choices.map(({ action, blocked }) => (
        <span key={action} className="actions-item">
          <Button
            name="action"
            value={action}
            size={size}
            tone={tones[action] ?? toneOf(action)}
            shortcut={shortcuts[action]}
            disabled={blocked !== undefined}
            aria-describedby={blocked ? `why-${flow}-${action}` : undefined}
          >
            {t.lookup(`action.${flow}.${action}`) ?? action}
          </Button>
          {blocked ? (
            <span className="actions-why" id={`why-${flow}-${action}`}>
              <Icon name="info" size={15} />
              {t.code(blocked)}
            </span>
          ) : null}
        </span>
      ))}
    </div>
  );
}

const refusing = /^(reject|discard|cancel|decline|refuse|void|lose|archive)/;
const quiet = /^(release|withdraw|lapse|standDown|return|askChanges|rework)/;

function toneOf(action: string): ButtonTone {
  if (refusing.test(action)) return "bad";
  return quiet.test(action) ? "out" : "primary";
}
