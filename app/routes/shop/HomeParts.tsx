import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { LinkButton } from "#app/ui/Button.tsx";
import { useHref } from "#app/ui/href.ts";
import { SealMini } from "#app/ui/Seal.tsx";
import type { MapPoint } from "./map.points.ts";

/** The islands with a dot for each regency, and the same as a list with what each has to sell. */
export function Origins({ places }: { places: readonly (MapPoint & { count: number })[] }) {
  const { t } = useText();
  const href = useHref();
  return (
    <section className="origins" aria-labelledby="asal">
      <div className="wrap section split">
        <div>
          <h2 id="asal">{t("shop.home.islands")}</h2>
          <p className="mt-2">{t("shop.home.islands.text")}</p>
          <ul>
            {places.map(({ code, name, count }) => (
              <li key={code}>
                <a href={href(`${paths.shop.list()}?asal=${code}`)}>
                  {name} <span>{count}</span>
                </a>
              </li>
            ))}
          </ul>
        </div>
        <svg viewBox="0 0 550 535" role="img" aria-label={t("shop.home.mapLabel")}>
          <use className="land" href="/img/peta-malut.svg#darat" />
          {places.map(({ code, name, x, y, dx, dy, end }) => (
            <g key={code}>
              <circle cx={x} cy={y} r="7" />
              <text x={x + dx} y={y + dy} textAnchor={end ? "end" : "start"}>
                {name}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </section>
  );
}

export function SealMeanings() {
  const { t } = useText();
  return (
    <section className="wrap section stack" aria-labelledby="segel">
      <h2 id="segel" className="text-2xl">
        {t("shop.home.seals")}
      </h2>
      <ul className="seals">
        {(["A", "B", "C"] as const).map((grade) => (
          <li key={grade} className="row">
            <SealMini grade={grade} size={56} />
            <span>
              <b>{t(`shop.home.seal.${grade}`)}</b>
              <br />
              <span className="small quiet">{t(`shop.home.seal.${grade}.text`)}</span>
            </span>
          </li>
        ))}
      </ul>
      <p className="small quiet">{t("shop.home.seals.text")}</p>
    </section>
  );
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
