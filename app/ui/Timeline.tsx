import type { ReactNode } from "react";
import { Icon, type IconName } from "./Icon.tsx";
import type { Tone } from "./status.ts";

/** done; turn = the reader must act; wait = somebody else is at it; stop = it ended here; next = still to come. */
export type JourneyStep = {
  key: string;
  step: "done" | "turn" | "wait" | "stop" | "next";
  title: ReactNode;
  note?: ReactNode;
  icon?: IconName;
};

/** The way of a listing or an order for its owner or buyer. */
export function Journey({ steps }: { steps: readonly JourneyStep[] }) {
  const icons = { done: "check", turn: "wrench", wait: "hourglass", stop: "x", next: null } as const;
  return (
    <ol className="journey">
      {steps.map(({ key, step, title, note, icon }) => {
        const drawing = icon ?? icons[step];
        return (
          <li key={key} data-step={step} aria-current={step === "turn" || step === "wait" ? "step" : undefined}>
            <span className="dot">{drawing ? <Icon name={drawing} size={17} /> : null}</span>
            <b>{title}</b>
            {note ? <p>{note}</p> : null}
          </li>
        );
      })}
    </ol>
  );
}

export type HistoryEntry = {
  id: string;
  /** ISO, for machines, and the words shown. */
  at: string;
  when: string;
  title: ReactNode;
  icon: IconName;
  tone?: Tone;
  note?: string | null;
  by?: ReactNode;
};

/** The record of what happened, newest first: date, what, who. */
export function History({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <ol className="history">
      {entries.map((entry) => (
        <li key={entry.id}>
          <time dateTime={entry.at}>{entry.when}</time>
          <span className="dot" data-tone={entry.tone}>
            <Icon name={entry.icon} size={18} />
          </span>
          <div>
            <b>{entry.title}</b>
            {entry.note ? <blockquote>{entry.note}</blockquote> : null}
            {entry.by ? <small>{entry.by}</small> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
