import { Form } from "@remix-run/react";
import type { FormState } from "#app/core/forms.ts";
import { paths } from "#app/core/paths.ts";
import { useText } from "#app/i18n/react.tsx";
import { Button } from "#app/ui/Button.tsx";
import { Chip } from "#app/ui/Chip.tsx";
import { Disclosure } from "#app/ui/Dialog.tsx";
import { Field } from "#app/ui/Field.tsx";
import { fieldOf } from "#app/ui/form.ts";
import { Icon } from "#app/ui/Icon.tsx";
import { type Asked, queueAddress } from "./asked.ts";

export type SavedView = { id: string; name: string; filter: Asked["filter"]; search: string; count: number };

/** The chips of one's own views, after those of the house. */
export function ViewChips({ views, here }: { views: readonly SavedView[]; here: SavedView | undefined }) {
  const { t } = useText();
  if (views.length === 0) return null;
  return (
    <nav className="row flex-wrap gap-2" aria-label={t("curation.view.mine")}>
      {views.map((view) => (
        <Chip
          key={view.id}
          on={view.id === here?.id}
          aria-current={view.id === here?.id ? "true" : undefined}
          href={queueAddress(paths.curation.queue(), view)}
        >
          {t("curation.view.chip", { name: view.name, n: view.count })}
        </Chip>
      ))}
    </nav>
  );
}

/** What is shown now can be kept under a name; what is kept can be renamed or removed. */
export function ViewForms({ asked, here, form }: { asked: Asked; here: SavedView | undefined; form?: FormState }) {
  const { t } = useText();
  const { filter, search } = asked;
  if (!here && filter === "waiting" && search === "") return null;
  return (
    <Disclosure
      open={form !== undefined}
      summary={
        <span className="row small lead gap-1">
          <Icon name="chevron-down" size={16} />
          {here ? t("curation.view.change", { name: here.name }) : t("curation.view.save")}
        </span>
      }
    >
      <Form
        method="post"
        action={queueAddress(paths.curation.queue(), { filter, search })}
        className="row flex-wrap items-end gap-3 pb-3"
      >
        {here ? (
          <input type="hidden" name="viewId" value={here.id} />
        ) : (
          <>
            <input type="hidden" name="filter" value={filter} />
            <input type="hidden" name="search" value={search} />
          </>
        )}
        <Field
          {...fieldOf(form, "name", here?.name)}
          label={t("curation.view.name")}
          hint={here ? undefined : t("curation.view.name.hint")}
          maxLength={40}
          autoComplete="off"
        />
        <Button name="action" value={here ? "renameView" : "saveView"} size="sm">
          {t(here ? "curation.view.rename.do" : "curation.view.save.do")}
        </Button>
        {here ? (
          <Button name="action" value="removeView" tone="out" size="sm" formNoValidate>
            {t("curation.view.remove.do")}
          </Button>
        ) : null}
      </Form>
    </Disclosure>
  );
}

/** The saved view that the address stands for, if any. */
export const viewHere = (views: readonly SavedView[], { filter, search }: Asked): SavedView | undefined =>
  views.find((view) => view.filter === filter && view.search.toLowerCase() === search.trim().toLowerCase());
