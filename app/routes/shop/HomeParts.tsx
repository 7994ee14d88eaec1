import { paths } from "#app/core/paths.ts";
import { gradeFloors } from "#app/domain/curation/curation.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { useHref } from "#app/ui/href.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { IslandMap, type MapPlace } from "#app/ui/IslandMap.tsx";
import { Picture, type PictureView } from "#app/ui/Picture.tsx";
import { Seal } from "#app/ui/Seal.tsx";

const proofs = [
  { name: "curated", icon: "badge-check" },
  { name: "licensed", icon: "file-check" },
  { name: "shipping", icon: "truck" },
] as const;

/** Three promises that every page behind them keeps. */
export function Proofs() {
  const { t } = useText();
  return (
    <section className="trust">
      <ul className="wrap">
        {proofs.map(({ name, icon }) => (
          <li key={name}>
            <Icon name={icon} />
            <span>
              <b>{t(`shop.home.${name}`)}</b>
              {t(`shop.home.${name}.text`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export type Kind = { code: string; name: string; picture: PictureView | null };

export function Kinds({ kinds }: { kinds: readonly Kind[] }) {
  const { t } = useText();
  const href = useHref();
  if (kinds.length === 0) return null;
  return (
    <section className="wrap section" aria-labelledby="kategori">
      <h2 id="kategori" className="mb-5 text-3xl">
        {t("shop.home.kinds")}
      </h2>
      <ul className="categories">
        {kinds.map(({ code, name, picture }, place) => (
          <li key={code}>
            <a href={href(paths.shop.category(code))}>
              <span className={`shot tint-${(place % 3) + 1}`}>
                {picture ? <Picture picture={picture} sizes="(min-width: 48rem) 130px, 90px" alt="" /> : null}
              </span>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The islands with a dot for each regency, and the same as a list with what each has to sell. */
export function Origins({ places }: { places: readonly MapPlace[] }) {
  const { t } = useText();
  const href = useHref();
  return (
    <section className="origins" id="peta" aria-labelledby="asal">
      <div className="wrap section two">
        <div>
          <h2 id="asal">{t("shop.home.islands")}</h2>
          <p className="mt-2">{t("shop.home.islands.text")}</p>
          <ul>
            {places.map(({ code, slug, regency, count }) => (
              <li key={code}>
                <a href={href(paths.shop.origin(slug))}>
                  {regency} <span>{count}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
        <IslandMap places={places} label={t("shop.home.mapLabel")} />
      </div>
    </section>
  );
}

export function SealMeanings() {
  const { t } = useText();
  return (
    <section className="wrap section stack" aria-labelledby="segel">
      <h2 id="segel" className="text-3xl">
        {t("shop.home.seals")}
      </h2>
      <ul className="seals">
        {(["A", "B", "C"] as const).map((grade) => (
          <li key={grade} className="row">
            <Seal grade={grade} size={88} id={`arti-${grade}`} />
            <span>
              <b>{t(`shop.home.seal.${grade}`)}</b>
              <br />
              <span className="small quiet">{scoresOf(grade, t)}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="small quiet">{t("shop.home.seals.text")}</p>
      <ol className="steps mt-4">
        {(["1", "2", "3", "4"] as const).map((step) => (
          <li key={step}>
            <h3>{t(`shop.home.step${step}`)}</h3>
            <p className="small quiet">{t(`shop.home.step${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** "Nilai 70 sampai 84": from the floors that curation itself goes by. */
function scoresOf(grade: "A" | "B" | "C", t: ReturnType<typeof useText>["t"]): string {
  const place = gradeFloors.findIndex(([letter]) => letter === grade);
  const from = (gradeFloors[place]?.[1] ?? 0) / 100;
  const above = gradeFloors[place - 1]?.[1];
  return above ? t("shop.home.seal.between", { from, to: above / 100 - 1 }) : t("shop.home.seal.from", { from });
}

export function Join() {
  const { t } = useText();
  const href = useHref();
  return (
    <section className="wrap pb-16">
      <div className="join">
        <h2>{t("shop.home.join")}</h2>
        <p>{t("shop.home.join.text")}</p>
        <LinkButton tone="out" href={href(paths.auth.signUp())}>
          {t("shop.home.join.do")}
        </LinkButton>
        <img className="boat" src="/img/kora-kora.svg" alt="" width="180" height="90" />
      </div>
    </section>
  );
}
