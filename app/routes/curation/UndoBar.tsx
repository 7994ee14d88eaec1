import { Form, useRevalidator } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Icon } from "#app/ui/Icon.tsx";

export type UndoView = {
  /** "Diputuskan lolos." */
  decided: string;
  /** Seconds left when the page was drawn. */
  left: number;
  /** The same as a time of day, for whoever reads without JavaScript. */
  until: string;
};

/**
 * In the place of the buttons while a decision can still be taken back; nobody has been told yet. Give it `until` as its
 * key: another decision starts the count anew.
 */
export function UndoBar({ undo }: { undo: UndoView }) {
  const { t } = useText();
  const left = useSecondsLeft(undo.left);
  return (
    <section className="action-foot" aria-label={t("curation.bar")}>
      <p className="row small lead fill gap-1.5">
        <Icon name="hourglass" size={18} />
        <span>
          <span role="status">{undo.decided}</span>{" "}
          <span className="num">
            {left === null ? t("curation.undo.until", { time: undo.until }) : t("curation.undo.left", { n: left })}
          </span>
        </span>
      </p>
      <Form method="post">
        <Button name="action" value="undo" tone="primary" shortcut="Z" disabled={left === 0}>
          {t("curation.undo")}
        </Button>
      </Form>
    </section>
  );
}

/** Null before the page is alive. */
function useSecondsLeft(left: number): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const end = Date.now() + left * 1000;
    const count = () => setNow(Math.max(0, Math.ceil((end - Date.now()) / 1000)));
    count();
    const ticking = setInterval(count, 250);
    return () => clearInterval(ticking);
  }, [left]);
  return now;
}

type Looks = { end: number; timers: number[] };

/** Looks again once the decision counts, so that what came of it is read without a click. */
export function useWhatCameOfIt(undo: UndoView | null): void {
  const { revalidate } = useRevalidator();
  const looks = useRef<Looks>({ end: 0, timers: [] });
  const { left, until } = undo ?? {};
  useEffect(() => {
    if (until !== undefined && left !== undefined) {
      stop(looks.current);
      const timers = [1, 3, 6, 12, 24].map((after) => window.setTimeout(revalidate, (left + after) * 1000));
      looks.current = { end: Date.now() + left * 1000, timers };
    } else if (Date.now() < looks.current.end) {
      // Taken back: from here the curator writes again, and nothing is drawn anew under her hands.
      stop(looks.current);
    }
  }, [until, left, revalidate]);
  useEffect(() => () => stop(looks.current), []);
}

function stop({ timers }: Looks): void {
  for (const timer of timers) window.clearTimeout(timer);
}
