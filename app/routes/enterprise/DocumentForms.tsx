import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import type { DocumentRow } from "#app/domain/media/media.server.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Card } from "#app/ui/Card.tsx";
import { ErrorSummary } from "#app/ui/ErrorSummary.tsx";
import { Field, SelectField } from "#app/ui/Field.tsx";
import { errorOf, fieldOf } from "#app/ui/form.ts";
import { Icon } from "#app/ui/Icon.tsx";

type Licence = { id: string; kind: string; number: string; hasPaper: boolean };

export function SendDocument({ form, licences }: { form: FormState | undefined; licences: readonly Licence[] }) {
  const { t } = useText();
  const labels = {
    about: t("media.documents.about"),
    title: t("media.documents.name"),
    document: t("media.documents.file"),
  };
  const nameOf = ({ kind, number, hasPaper }: Licence) =>
    [t.lookup(`licences.kind.${kind}`) ?? kind, number, hasPaper ? t("media.documents.hasPaper") : ""]
      .filter(Boolean)
      .join(" · ");
  return (
    <Card className="stack">
      <h2 className="text-lg">{t("media.documents.send")}</h2>
      <form method="post" encType="multipart/form-data" className="form">
        <ErrorSummary form={form} labels={labels} />
        <SelectField
          label={labels.about}
          placeholder={t("media.documents.choose")}
          required
          options={[
            ...licences.map((licence) => ({ value: licence.id, label: nameOf(licence) })),
            { value: "certificate", label: t("media.documents.kind.certificate") },
            { value: "evidence", label: t("media.documents.kind.evidence") },
          ]}
          {...fieldOf(form, "about")}
        />
        <Field label={labels.title} hint={t("media.documents.nameHint")} required {...fieldOf(form, "title")} />
        <Field
          name="document"
          type="file"
          accept="application/pdf,image/jpeg,image/png,image/webp"
          label={labels.document}
          hint={t("media.documents.fileHint")}
          required
          error={errorOf(form, "document")}
        />
        <Button size="lg" wide>
          {t("media.documents.do")}
        </Button>
      </form>
    </Card>
  );
}

type Shown = Omit<DocumentRow, "createdAt"> & { sent: string };

export function DocumentList({ documents }: { documents: readonly Shown[] }) {
  const { t } = useText();
  return (
    <Card>
      <ul className="stack">
        {documents.map(({ id, kind, title, mime, kilobytes, sent }) => (
          <li key={id} className="row">
            <Icon name={mime === "application/pdf" ? "file-text" : "image"} size={24} />
            <div className="fill">
              <p className="font-strong break-words">
                <a href={paths.documents.show(id)} target="_blank" rel="noreferrer">
                  {title}
                </a>
              </p>
              <p className="small quiet">
                {t(`media.documents.kind.${kind}`)} · {kilobytes} kB · {sent}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  );
}
