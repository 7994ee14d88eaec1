import { Form } from "@remix-run/react";
import { useCallback, useEffect, useRef, useState } from "react";
import { paths } from "#app/core/paths.ts";
import { MAX_PHOTOS } from "#app/domain/media/media.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { FieldFrame, spoken } from "#app/ui/Field.tsx";
import { type KeptPhoto, keepPhoto, keptPhotos } from "./kept-photos.ts";
import { OnePhoto } from "./OnePhoto.tsx";
import { smaller } from "./smaller.ts";

type Given = { productId: string; error: readonly string[] | undefined };

/** The files of an input, which is empty again afterwards: the same photo may be chosen once more. */
function takenFrom(input: HTMLInputElement): File[] {
  const files = [...(input.files ?? [])];
  input.value = "";
  return files;
}

/**
 * Two ways to a photo. Without JavaScript both are fields of one form; with it each chosen photo is made smaller, kept
 * on the phone and sent on its own, one after the other. What an earlier visit could not send is sent first.
 */
export function PhotoUpload({ productId, error }: Given) {
  const { t } = useText();
  const [live, setLive] = useState(false);
  const [chosen, setChosen] = useState<readonly KeptPhoto[]>([]);
  const [turn, setTurn] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const add = useCallback(
    async (files: readonly File[]) => {
      for (const file of files) {
        const kept = await keepPhoto(productId, { name: file.name, photo: await smaller(file) });
        setChosen((before) => [...before, kept]);
      }
    },
    [productId],
  );
  // What was chosen before the page woke up is sent as well.
  useEffect(() => {
    setLive(true);
    const early = [...(box.current?.querySelectorAll("input") ?? [])].flatMap(takenFrom);
    void keptPhotos(productId).then((kept) => {
      setChosen(kept);
      return add(early);
    });
  }, [productId, add]);
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
        {chosen.map((kept, at) => (
          <OnePhoto
            // Photos are only ever added at the end, and one that is in stays here unseen.
            key={kept.id ?? `here ${at}`}
            kept={kept}
            address={paths.enterprise.saveStep(productId, "foto")}
            mine={at === turn}
            onEnd={() => setTurn((before) => Math.max(before, at + 1))}
          />
        ))}
      </ul>
    </Form>
  );
}
