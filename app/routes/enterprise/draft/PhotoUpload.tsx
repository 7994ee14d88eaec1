import { Form } from "@remix-run/react";
import { useEffect, useRef, useState } from "react";
import { MAX_PHOTOS } from "#app/domain/media/media.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { FieldFrame, spoken } from "#app/ui/Field.tsx";
import { OnePhoto } from "./OnePhoto.tsx";

type Chosen = { key: number; file: File };

const numberedFrom =
  (first: number) =>
  (file: File, at: number): Chosen => ({ key: first + at, file });

/** The files of an input, which is empty again afterwards: the same photo may be chosen once more. */
function takenFrom(input: HTMLInputElement): File[] {
  const files = [...(input.files ?? [])];
  input.value = "";
  return files;
}

/**
 * Two ways to a photo. Without JavaScript both are fields of one form; with it each chosen photo is made smaller and
 * sent on its own, one after the other, and a broken one can be tried again.
 */
export function PhotoUpload({ error }: { error: readonly string[] | undefined }) {
  const { t } = useText();
  const [live, setLive] = useState(false);
  const [chosen, setChosen] = useState<readonly Chosen[]>([]);
  const [turn, setTurn] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const add = (files: readonly File[]) => setChosen((before) => [...before, ...files.map(numberedFrom(before.length))]);
  // What was chosen before the page woke up is sent as well.
  useEffect(() => {
    setLive(true);
    const early = [...(box.current?.querySelectorAll("input") ?? [])].flatMap(takenFrom);
    setChosen(early.map(numberedFrom(0)));
  }, []);
  const way = (name: "camera" | "gallery") => ({
    id: `photos-${name}`,
    label: t(`desk.photo.${name}`),
    hint: t(`desk.photo.${name}.hint`, { max: MAX_PHOTOS }),
  });
  const [camera, gallery] = [way("camera"), way("gallery")];
  return (
    <Form method="post" encType="multipart/form-data" className="form">
      <div className="ways" ref={box}>
        <FieldFrame {...camera}>
          <input
            className="input"
            type="file"
            name="photos"
            accept="image/*"
            capture="environment"
            onChange={({ currentTarget }) => add(takenFrom(currentTarget))}
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
            onChange={({ currentTarget }) => add(takenFrom(currentTarget))}
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
