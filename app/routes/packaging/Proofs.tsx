import { useText } from "#app/i18n/react.tsx";
import { Pill } from "#app/ui/StatusBadge.tsx";
import type { JobView } from "./job.view.ts";
import { Part } from "./Part.tsx";

/** The newest version large, the earlier ones beside it: each opens alone at full size. */
export function Proofs({ job }: { job: JobView }) {
  const { t } = useText();
  if (job.proofs.length === 0) return null;
  return (
    <Part id="proof" title={t("packaging.proofs")}>
      <ul className="proofs">
        {job.proofs.map((proof) => (
          <li key={proof.id}>
            <a href={proof.href}>
              <img src={proof.href} alt={t("packaging.proof.alt", { n: proof.number, title: job.title })} />
            </a>
            <div className="row flex-wrap gap-2">
              <b>{t("packaging.proof", { n: proof.number })}</b>
              <Pill tone={proof.tone}>{proof.became}</Pill>
            </div>
            <p className="small quiet">
              {proof.sent} <span className="num">{proof.fingerprint}</span>
            </p>
            {proof.refusedNote ? <blockquote className="small">{proof.refusedNote}</blockquote> : null}
          </li>
        ))}
      </ul>
    </Part>
  );
}
