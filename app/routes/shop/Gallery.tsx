import { useText } from "#app/i18n/react.tsx";
import { Picture, type PictureView } from "#app/ui/Picture.tsx";

/** One large picture, the others as links to theirs: without script the address chooses, with it nothing moves. */
export function Gallery({
  pictures,
  sample,
  name,
}: {
  pictures: readonly PictureView[];
  sample: boolean;
  name: string;
}) {
  const { t } = useText();
  return (
    <div className="gallery">
      <div className="views">
        {pictures.map((picture, place) => (
          <div
            key={picture.alt + place.toString()}
            className={`shot tint-${(place % 3) + 1}`}
            id={`gambar-${place + 1}`}
          >
            <Picture picture={picture} sizes="(min-width: 48rem) 580px, 92vw" priority={place === 0} />
            {sample ? <span className="sample-note">{t("shop.samplePicture")}</span> : null}
          </div>
        ))}
        {pictures.length === 0 ? <div className="shot tint-1" /> : null}
      </div>
      {pictures.length > 1 ? (
        <div className="thumbs">
          {pictures.slice(0, 4).map((picture, place) => (
            <a
              key={picture.alt + place.toString()}
              className={`shot tint-${(place % 3) + 1}`}
              href={`#gambar-${place + 1}`}
              aria-current={place === 0 ? "true" : undefined}
            >
              <Picture picture={picture} sizes="140px" alt={t("shop.pictureOf", { n: place + 1, name })} />
            </a>
          ))}
        </div>
      ) : null}
    </div>
  );
}
