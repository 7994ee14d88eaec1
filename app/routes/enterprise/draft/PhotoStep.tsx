import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { errorOf } from "#app/ui/form.ts";
import { PhotoCard } from "./PhotoCard.tsx";
import { PhotoTips } from "./PhotoTips.tsx";
import { PhotoUpload } from "./PhotoUpload.tsx";
import type { StepProps } from "./StepPage.tsx";

/** Photos first: they are saved as they come, so this screen has no save button. */
export function PhotoStep({ view, form }: StepProps) {
  const { t } = useText();
  const { pictures, content, next } = view;
  return (
    <>
      <PhotoTips />
      <PhotoUpload productId={view.productId} error={errorOf(form, "photos")} />
      <section className="stack" aria-labelledby="foto-anda" id="photos">
        <h2 id="foto-anda" className="text-2xl">
          {t("desk.photo.yours", { n: pictures.length, max: view.mostPhotos })}
        </h2>
        {pictures.length > 0 ? (
          <ol className="photos">
            {pictures.map((picture, at) => (
              <PhotoCard
                key={picture.id}
                picture={picture}
                at={at}
                words={content.photos.find(({ photoId }) => photoId === picture.id)}
              />
            ))}
          </ol>
        ) : null}
      </section>
      {next ? (
        <LinkButton size="lg" wide tone={pictures.length > 0 ? "primary" : "out"} href={next.href}>
          {t("desk.next", { step: next.label })}
        </LinkButton>
      ) : null}
    </>
  );
}
