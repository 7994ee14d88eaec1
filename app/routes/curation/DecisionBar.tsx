import type { ReviewPage } from "#app/domain/curation/curation.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import type { Progress } from "./progress.ts";

type Given = {
  bar: ReviewPage["bar"];
  /** Null while the reader holds no seat. */
  progress: Progress | null;
  /** Before hydration nothing is greyed out: the server weighs what is sent. */
  live: boolean;
  idle: string;
};

/** The buttons the tables allow, with the keys that press them; the sentence before them says what is missing. */
export function DecisionBar({ bar, progress, live, idle }: Given) {
  const { t } = useText();
  const off = (able: boolean | undefined) => live && progress !== null && !able;
  const tone = { release: "out", return: "primary", pass: "primary" } as const;
  const keys = { release: "C", return: "R", pass: "A" } as const;
  const able = { release: true, return: progress?.canReturn, pass: progress?.canPass } as const;
  return (
    <section className="action-foot" aria-label={t("curation.bar")}>
      <p className="row small lead fill gap-1.5" id="missing" role="status">
        <Icon name="circle-alert" size={18} />
        {progress ? <Missing progress={progress} /> : idle}
      </p>
      {bar.claim ? (
        <Button form="review" name="action" value="claim" shortcut="C" disabled={bar.claim.blocked !== undefined}>
          {t("action.listingVersion.claim")}
        </Button>
      ) : null}
      {bar.seat.length > 0 ? (
        <Button form="review" name="action" value="save" tone="ghost">
          {t("curation.save")}
        </Button>
      ) : null}
      {bar.seat.map((action) => (
        <Button
          key={action}
          form="review"
          name="action"
          value={action}
          tone={tone[action]}
          shortcut={keys[action]}
          disabled={off(able[action])}
          aria-describedby="missing"
        >
          {t(`action.review.${action}`)}
        </Button>
      ))}
      {bar.reject ? (
        <LinkButton href="#tolak" tone="bad" shortcut="X">
          {t("action.listingVersion.reject")}
        </LinkButton>
      ) : null}
    </section>
  );
}

function Missing({ progress }: { progress: Progress }) {
  const { t } = useText();
  const parts = [
    progress.unanswered > 0 ? t("curation.bar.unanswered", { n: progress.unanswered }) : null,
    progress.gates > 0 ? t("curation.bar.gates", { n: progress.gates }) : null,
    progress.notes > 0 ? t("curation.bar.notes", { n: progress.notes }) : null,
    progress.conflictDenied ? null : t("curation.bar.conflict"),
  ].filter((part) => part !== null);
  return parts.length > 0 ? `${parts.join(", ")}.` : t("curation.bar.ready");
}
