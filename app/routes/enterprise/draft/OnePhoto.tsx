import { useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useState } from "react";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { sendPhoto } from "./send-photo.ts";

type Way = { step: "waiting" | "sending" | "in" } | { step: "broken"; why: string };

/** One chosen photo on its way: it waits for its turn, is sent, and disappears, or says why it is not in. */
export function OnePhoto({ file, mine, onEnd }: { file: File; mine: boolean; onEnd: () => void }) {
  const { t } = useText();
  const { revalidate } = useRevalidator();
  const [way, setWay] = useState<Way>({ step: "waiting" });
  const { name } = file;
  const send = useCallback(async () => {
    setWay({ step: "sending" });
    const sent = await sendPhoto(file);
    setWay(sent.ok ? { step: "in" } : { step: "broken", why: sent.why ?? t("desk.photo.offline") });
    if (sent.ok) revalidate();
  }, [file, revalidate, t]);
  useEffect(() => {
    if (mine && way.step === "waiting") void send().then(onEnd);
  }, [mine, way.step, send, onEnd]);
  switch (way.step) {
    case "in":
      return null;
    case "broken":
      return (
        <li className="notice items-center" data-tone="bad">
          <Icon name="circle-alert" />
          <span className="fill">{t("desk.photo.broken", { name, why: way.why })}</span>
          <Button type="button" tone="out" size="sm" icon="refresh-cw" onClick={send}>
            {t("desk.photo.again")}
          </Button>
        </li>
      );
    default:
      return (
        <li className="notice" data-tone="wait">
          <Icon name={way.step === "sending" ? "loader" : "hourglass"} />
          <span className="fill">{t(`desk.photo.${way.step}`, { name })}</span>
        </li>
      );
  }
}
