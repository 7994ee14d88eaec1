import { useText } from "#app/i18n/react.tsx";

type Criterion = { id: string; title: string; weight: number; mandatory: boolean };

/** What is looked at, and how much it counts. */
export function Criteria({ criteria }: { criteria: readonly Criterion[] }) {
  const { t } = useText();
  return (
    <ol className="stack gap-2">
      {criteria.map(({ id, title, weight, mandatory }, at) => (
        <li key={id}>
          {at + 1}. {title}{" "}
          <span className="small quiet">
            (
            {[mandatory ? t("selection.mandatory") : null, t("selection.weight", { n: weight })]
              .filter(Boolean)
              .join(", ")}
            )
          </span>
        </li>
      ))}
    </ol>
  );
}
