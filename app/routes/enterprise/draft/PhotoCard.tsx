import { Form } from "@remix-run/react";
import { focusAt, focusSpots } from "#app/domain/media/media.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { Field } from "#app/ui/Field.tsx";
import { Icon } from "#app/ui/Icon.tsx";
import { Picture } from "#app/ui/Picture.tsx";
import { Pill } from "#app/ui/StatusBadge.tsx";
import type { StepView } from "./step.view.ts";

type Given = {
  picture: StepView["pictures"][number];
  at: number;
  words: StepView["content"]["photos"][number] | undefined;
};

/** One photo with what can be done about it; the first is the one buyers see on cards. */
export function PhotoCard({ picture, at, words }: Given) {
  const { t } = useText();
  const { id, state } = picture;
  return (
    <li className="photo">
      <Picture
        picture={picture}
        sizes="(min-width: 48rem) 220px, 44vw"
        alt={picture.alt || t("desk.photo.nth", { n: at + 1 })}
      />
      <p className="row flex-wrap gap-1.5 small">
        {at === 0 ? (
          <Pill tone="ok" icon="star">
            {t("desk.photo.main")}
          </Pill>
        ) : (
          <b>{t("desk.photo.nth", { n: at + 1 })}</b>
        )}
        {state === "pending" ? <span className="quiet">{t("desk.photo.pending")}</span> : null}
        {state === "failed" ? <span className="text-bad-ink">{t("desk.photo.failed")}</span> : null}
      </p>
      <Form method="post" className="stack gap-2">
        <input type="hidden" name="photoId" value={id} />
        {at > 1 ? (
          <Button name="photo" value="earlier" tone="out" size="sm" icon="arrow-left">
            {t("desk.photo.earlier")}
          </Button>
        ) : null}
        {at > 0 ? (
          <Button name="photo" value="first" tone="out" size="sm" icon="star">
            {t("desk.photo.first")}
          </Button>
        ) : null}
        <Button name="photo" value="remove" tone="bad" size="sm" icon="trash-2">
          {t("desk.photo.remove")}
        </Button>
      </Form>
      <FocusForm picture={picture} />
      <Disclosure
        summary={
          <>
            <span className="small">{t("desk.photo.words")}</span>
            <Icon name="chevron-down" size={18} />
          </>
        }
      >
        <Form method="post" className="stack gap-3">
          <input type="hidden" name="photoId" value={id} />
          <Field
            id={`altId-${id}`}
            name="altId"
            label={t("desk.photo.altId")}
            hint={t("desk.photo.altId.hint")}
            maxLength={140}
            defaultValue={words?.altId}
          />
          <Field
            id={`altEn-${id}`}
            name="altEn"
            label={t("desk.photo.altEn")}
            optional
            maxLength={140}
            defaultValue={words?.altEn}
          />
          <Button name="photo" value="describe" tone="out" size="sm">
            {t("desk.photo.describe")}
          </Button>
        </Form>
      </Disclosure>
    </li>
  );
}

/** Nine buttons laid out as the photo is: the one pressed is what a card keeps when it crops. */
function FocusForm({ picture }: Pick<Given, "picture">) {
  const { t } = useText();
  const { x, y } = picture.focus;
  return (
    <Disclosure
      summary={
        <>
          <span className="small">{t("desk.photo.focus")}</span>
          <Icon name="chevron-down" size={18} />
        </>
      }
    >
      <Form method="post" className="stack gap-2">
        <p className="small quiet">{t("desk.photo.focus.hint")}</p>
        <input type="hidden" name="photoId" value={picture.id} />
        <input type="hidden" name="photo" value="focus" />
        <div className="focus-grid">
          {focusSpots.map((spot) => {
            const at = focusAt(spot);
            return (
              <button
                key={spot}
                type="submit"
                name="spot"
                value={spot}
                aria-label={t(`desk.photo.focus.${spot}`)}
                aria-pressed={at.x === x && at.y === y}
              />
            );
          })}
        </div>
      </Form>
    </Disclosure>
  );
}
