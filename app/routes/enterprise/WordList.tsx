import { Form } from "@remix-run/react";
import { Fragment } from "react";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button, LinkButton } from "#app/ui/Button.tsx";
import { Pill } from "#app/ui/StatusBadge.tsx";
import type { WordView } from "./words.view.ts";

/** What the curators said of single fields: old and new words, and the button that takes the new ones over. */
export function WordList({ words, productId }: { words: readonly WordView[]; productId: string }) {
  const { t } = useText();
  if (words.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="usul">
      <h2 id="usul" className="text-2xl">
        {t("curation.words")}
      </h2>
      {words.some(({ standing }) => standing === "offered") ? <p className="lead">{t("curation.words.lead")}</p> : null}
      <ul className="stack gap-3.5">
        {words.map((word) => (
          <li key={word.id} className="card card-pad stack gap-2">
            <h3 className="text-lg">{word.label}</h3>
            {word.text ? <p>{word.text}</p> : null}
            {word.suggested ? (
              <div className="stack gap-1">
                <p className="small quiet">{t("curation.words.suggested")}</p>
                <p>
                  <Pieces pieces={word.suggested} />
                </p>
              </div>
            ) : null}
            <Standing word={word} productId={productId} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Standing({ word, productId }: { word: WordView; productId: string }) {
  const { t } = useText();
  const own = word.own ? (
    <LinkButton size="lg" wide tone="out" href={word.own}>
      {t("curation.words.own")}
    </LinkButton>
  ) : null;
  switch (word.standing) {
    case "taken":
      return (
        <p>
          <Pill tone="ok" icon="check">
            {t("curation.words.taken")}
          </Pill>
        </p>
      );
    case "moved":
      return (
        <>
          <p className="small quiet">{t("curation.words.moved")}</p>
          {own}
        </>
      );
    case "offered":
      return (
        <>
          <Form method="post" action={paths.enterprise.suggestions(productId)}>
            <Button
              name="take"
              value={word.id}
              size="lg"
              wide
              aria-label={t("curation.words.takeOf", { field: word.label })}
            >
              {t("curation.words.take")}
            </Button>
          </Form>
          {own}
        </>
      );
    case "said":
      return own;
    default:
      return word.standing satisfies never;
  }
}

function Pieces({ pieces }: { pieces: NonNullable<WordView["suggested"]> }) {
  const tags = { same: Fragment, gone: "del", new: "ins" } as const;
  let at = 0;
  return pieces.map(({ kind, text }) => {
    const Tag = tags[kind];
    at += text.length;
    return <Tag key={`${at}${kind}`}>{text}</Tag>;
  });
}
