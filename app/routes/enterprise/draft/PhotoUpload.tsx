import { Form } from "@remix-run/react";
import { type ChangeEvent, useEffect, useState } from "react";
import { MAX_PHOTOS } from "#app/domain/media/media.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { FieldFrame, spoken } from "#app/ui/Field.tsx";
import { OnePhoto } from "./OnePhoto.tsx";

/**
 * Two ways to a photo. Without JavaScript both are fields of one form; with it each chosen photo is made smaller and
 * sent on its own, one after the other, and a broken one can be tried again.
 */
export function PhotoUpload({ error }: { error: readonly string[] | undefined }) {
  const { t } = useText();
  const [live, setLive] = useState(false);
  const [chosen, setChosen] = useState<readonly { key: number; file: File }[]>([]);
  const [turn, setTurn] = useState(0);
  useEffect(() => setLive(true), []);
  const take = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    if (!live) return;
    const files = [...(currentTarget.files ?? [])];
    setChosen((before) => [...before, ...files.map((file, at) => ({ key: before.length + at, file }))]);
    currentTarget.value = "";
  };
  const way = (name: "camera" | "gallery") => ({
    id: `photos-${name}`,
    label: t(`desk.photo.${name}`),
    hint: t(`desk.photo.${name}.hint`, { max: MAX_PHOTOS }),
  });
  const [camera, gallery] = [way("camera"), way("gallery")];
  return (
    <Form method="post" encType="multipart/form-data" className="form">
      <div className="ways">
        <FieldFrame {...camera}>
          <input
            className="input"
            type="file"
            name="photos"
            accept="image/*"
            capture="environment"
            onChange={take}
            {...spoken(camera.id, null, camera.hint)}
            id={camera.id}
          />
        </FieldFrame>
        <FieldFrame {...gallery} error={error}>
          <input
            className="input"
            type="file"
            name="photos"
            accept="image/*"
            multiple
            onChange={take}
            {...spoken(gallery.id, error, gallery.hint)}
            id={gallery.id}
          />
        </FieldFrame>
      </div>
      {live ? null : (
        <Button size="lg" wide icon="upload">
          {t("desk.photo.upload")}
        </Button>
      )}
      <ul className="stack gap-2" aria-live="polite">
        {chosen.map(({ key, file }, at) => (
          <OnePhoto key={key} file={file} mine={at === turn} onEnd={() => setTurn(at + 1)} />
        ))}
      </ul>
    </Form>
  );
}
