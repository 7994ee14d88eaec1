import { useRevalidator } from "@remix-run/react";
import { useCallback, useEffect, useState } from "react";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { dropPhoto, type KeptPhoto } from "./kept-photos.ts";
import { sendPhoto } from "./send-photo.ts";

type Way =
  | { step: "waiting" | "in" }
  | { step: "sending"; percent: number }
  | { step: "broken"; why: string }
  | { step: "offline" };

type Given = { kept: KeptPhoto; address: string; mine: boolean; onEnd: () => void };

const AGAIN_MS = 8_000;

/**
 * One chosen photo on its way: it waits for its turn, is sent, and disappears, or says why it is not in. Where the
 * network broke off it tries again by itself; until it is in it lies on the phone.
 */
export function OnePhoto({ kept, address, mine, onEnd }: Given) {
  const { t } = useText();
  const { revalidate } = useRevalidator();
  const [way, setWay] = useState<Way>({ step: "waiting" });
  const { name } = kept;
  const send = useCallback(async () => {
    setWay({ step: "sending", percent: 0 });
    const answer = await sendPhoto(address, kept, (percent) => setWay({ step: "sending", percent }));
    if (answer?.state === "saved") {
      await dropPhoto(kept);
      setWay({ step: "in" });
      revalidate();
    } else setWay(answer ? { step: "broken", why: answer.why } : { step: "offline" });
  }, [kept, address, revalidate]);
  const letGo = async () => {
    await dropPhoto(kept);
    setWay({ step: "in" });
  };
  useEffect(() => {
    if (mine && way.step === "waiting") void send().then(onEnd);
  }, [mine, way.step, send, onEnd]);
  useEffect(() => {
    if (way.step !== "offline") return;
    const timer = setTimeout(send, AGAIN_MS);
    window.addEventListener("online", send, { once: true });
    return () => {
      clearTimeout(timer);
      window.removeEventListener("online", send);
    };
  }, [way.step, send]);
  switch (way.step) {
    case "in":
      return null;
    case "broken":
    case "offline":
      return (
        <li className="notice flex-wrap items-center" data-tone={way.step === "offline" ? "todo" : "bad"}>
          <Small photo={kept.photo} />
          <span className="fill min-w-40">
            {t("desk.photo.broken", { name, why: way.step === "offline" ? t("desk.photo.offline") : way.why })}
          </span>
          <span className="row flex-wrap gap-2">
            <Button type="button" tone="out" size="sm" icon="refresh-cw" onClick={send}>
              {t("desk.photo.again")}
            </Button>
            {way.step === "broken" ? (
              <Button type="button" tone="bad" size="sm" onClick={letGo}>
                {t("desk.photo.letGo")}
              </Button>
            ) : null}
          </span>
        </li>
      );
    case "sending":
      return (
        <li className="notice items-center" data-tone="wait">
          <Small photo={kept.photo} />
          <span className="fill stack gap-1.5">
            {t("desk.photo.sending", { name, n: way.percent })}
            <progress className="bar" value={way.percent} max={100} aria-label={name} />
          </span>
        </li>
      );
    default:
      return (
        <li className="notice items-center" data-tone="wait">
          <Icon name="hourglass" />
          <span className="fill">{t("desk.photo.waiting", { name })}</span>
        </li>
      );
  }
}

/** The photo itself, drawn from the phone: a name like IMG_2047 tells nobody which one it is. */
function Small({ photo }: { photo: Blob }) {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(photo);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [photo]);
  return url ? <img className="thumb" src={url} alt="" width={56} height={56} /> : null;
}
