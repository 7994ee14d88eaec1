import { useNavigate, useSubmit } from "@remix-run/react";
import { type FocusEvent, type FormEvent, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { paths } from "#app/core/paths.ts";
import { keptFields, putBack } from "./kept-fields.ts";
import {
  type Answer,
  type Fields,
  fieldsIn,
  type Kept,
  keptMeans,
  type Saving,
  sameFields,
  settled,
} from "./saving.ts";
import { sendFields } from "./send-fields.ts";
import type { StepView } from "./step.view.ts";

const PAUSE_MS = 1_800;
const AGAIN_MS = 8_000;

/**
 * Saves a screen by itself: after a pause and when a field is left. Until the server has it, what was typed lies on the
 * phone, too; a broken network is tried again, and pressing the button without one stays on the screen. Words are saved
 * as they come; a number only once its field was left or a button pressed, for half a stock or price is a wrong one.
 */
export function useSaving({ productId, step, edition, next }: StepView) {
  const form = useRef<HTMLFormElement>(null);
  const [saving, setSaving] = useState<Saving>({ state: "still" });
  const [asked, setAsked] = useState<Kept | null>(null);
  const [round, setRound] = useState(0);
  const store = useMemo(() => keptFields(productId, step), [productId, step]);
  const known = useRef<{ edition: number; fields: Fields }>({ edition, fields: [] });
  const unsettled = useRef(new Set<string>());
  const line = useRef<Promise<Answer | null>>(Promise.resolve(null));
  const navigate = useNavigate();
  const submit = useSubmit();

  /** One at a time: the second waits for the first one's edition. */
  const save = useCallback(async (): Promise<Answer | "offline"> => {
    await line.current;
    if (!form.current) return { state: "saved" };
    const typed = fieldsIn(new FormData(form.current));
    const fields = settled(typed, known.current.fields, unsettled.current);
    if (sameFields(fields, known.current.fields)) {
      setSaving((before) => (before.state === "typing" ? { state: "still" } : before));
      return { state: "saved" };
    }
    setSaving({ state: "saving" });
    const body = new FormData();
    for (const [name, value] of fields) body.append(name, value);
    body.set("edition", String(known.current.edition));
    line.current = sendFields(paths.enterprise.saveStep(productId, step), body);
    const answer = await line.current;
    const open = !sameFields(fields, typed);
    setSaving(answer?.state === "saved" && open ? { state: "typing" } : (answer ?? { state: "offline" }));
    if (answer?.state === "saved") {
      known.current = { edition: answer.edition ?? known.current.edition + 1, fields };
      const hidden = form.current?.elements.namedItem("edition");
      if (hidden instanceof HTMLInputElement) hidden.value = String(known.current.edition);
      if (!open) store.drop();
    }
    return answer ?? "offline";
  }, [productId, step, store]);

  // What is drawn is what the server has; what lies on this phone from before may go beyond it.
  useEffect(() => {
    if (!form.current) return;
    const here = {
      edition,
      fields: [...fieldsIn(new FormData(form.current))].map(([a, b]): [string, string] => [a, b]),
    };
    known.current = here;
    const kept = store.read();
    const means = keptMeans(kept, here);
    if (means === "nothing") store.drop();
    if (means === "ask") setAsked(kept);
    if (means === "restore" && kept) putBack(form.current, kept.fields);
  }, [edition, store]);

  useEffect(() => {
    if (round === 0) return;
    const timer = setTimeout(() => save(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [round, save]);

  useEffect(() => {
    if (saving.state !== "offline") return;
    const timer = setInterval(save, AGAIN_MS);
    window.addEventListener("online", save);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", save);
    };
  }, [saving.state, save]);

  const onInput = ({ target }: FormEvent<HTMLFormElement>) => {
    if (!form.current) return;
    if (isNumber(target)) unsettled.current.add(target.name);
    const fields = fieldsIn(new FormData(form.current)).map(([a, b]): [string, string] => [a, b]);
    store.keep({ edition: known.current.edition, fields });
    setSaving((before) => (before.state === "offline" || before.state === "stale" ? before : { state: "typing" }));
    setRound((before) => before + 1);
  };

  const onBlur = ({ target }: FocusEvent<HTMLFormElement>) => {
    if (isNumber(target) && unsettled.current.delete(target.name)) setRound((before) => before + 1);
  };

  const onSubmit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A form is submitted by one of its own buttons, or by a script that names none.
    const button = (event.nativeEvent as SubmitEvent).submitter;
    const way = button instanceof HTMLButtonElement ? button.value : "";
    unsettled.current.clear();
    const answer = await save();
    if (answer === "offline" || answer.state === "stale") return;
    if (answer.state === "saved" && way === "next" && next) return navigate(next.href);
    if (answer.state === "saved" && (way === "next" || way === "later")) {
      return navigate(`${paths.enterprise.product(productId)}?selesai=save`);
    }
    submit(button instanceof HTMLButtonElement ? button : form.current, { method: "post" });
  };

  const answer = (restore: boolean) => {
    if (restore && asked && form.current) putBack(form.current, asked.fields);
    else store.drop();
    setAsked(null);
  };

  return { form, saving, asked: asked !== null, answer, onInput, onChange: onInput, onBlur, onSubmit };
}

const isNumber = (target: EventTarget): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.inputMode === "numeric";
