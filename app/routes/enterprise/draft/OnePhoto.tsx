import { useFetcher } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import type { FormState } from "#app/core/forms.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { errorOf } from "#app/ui/form.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { smaller } from "./smaller.ts";

type Answer = { form: FormState } | null | undefined;

/** One chosen photo on its way: it waits for its turn, is sent, and disappears, or says why it is not in. */
export function OnePhoto({ file, mine, onEnd }: { file: File; mine: boolean; onEnd: () => void }) {
  const { t } = useText();
  const fetcher = useFetcher<Answer>();
  const [travelled, setTravelled] = useState(false);
  const begun = useRef(false);
  const send = async () => {
    const body = new FormData();
    body.append("photos", await smaller(file), file.name);
    setTravelled(false);
    fetcher.submit(body, { method: "post", encType: "multipart/form-data" });
  };
  useEffect(() => {
    if (!mine || begun.current) return;
    begun.current = true;
    void send();
  });
  useEffect(() => {
    if (fetcher.state !== "idle") setTravelled(true);
  }, [fetcher.state]);
  const answered = travelled && fetcher.state === "idle";
  const why = answered ? errorOf(fetcher.data?.form, "photos")?.[0] : undefined;
  useEffect(() => {
    if (answered && mine) onEnd();
  }, [answered, mine, onEnd]);
  if (answered && !why) return null;
  const name = file.name;
  if (why) {
    return (
      <li className="notice items-center" data-tone="bad">
        <Icon name="circle-alert" />
        <span className="fill">{t("desk.photo.broken", { name, why: t.code(why) })}</span>
        <Button type="button" tone="out" size="sm" icon="refresh-cw" onClick={send}>
          {t("desk.photo.again")}
        </Button>
      </li>
    );
  }
  return (
    <li className="notice" data-tone="wait">
      <Icon name={mine ? "loader" : "hourglass"} />
      <span className="fill">{t(mine ? "desk.photo.sending" : "desk.photo.waiting", { name })}</span>
    </li>
  );
}
