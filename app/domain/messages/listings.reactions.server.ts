import { paths } from "#app/core/paths.ts";
import { type Contact, membersWith } from "#app/domain/accounts/accounts.server.ts";
import { type ListingSheet, listingForReview } from "#app/domain/catalog/catalog.server.ts";
import { type DecisionView, decisionFor } from "#app/domain/curation/curation.server.ts";
import { type MessageKey, type Params, type Translate, translator } from "#app/i18n/index.ts";
import type { Reaction } from "#app/platform/history/history.server.ts";
import { tell } from "./tell.server.ts";

type Kind = { on: string; name: string; more?: (decision: DecisionView | null, t: Translate) => Params };

/** What owners are told about their listings: every decision, in the curators' own words. */
const kinds: Readonly<Record<string, Kind>> = {
  listingApproved: { on: "approve", name: "tell the owner that the product is on sale" },
  listingReturned: {
    on: "return",
    name: "tell the owner what to mend",
    more: (decision, t) => ({ items: itemsOf(decision, t) }),
  },
  listingRejected: {
    on: "reject",
    name: "tell the owner why the product is not accepted",
    more: (decision, t) => ({ reason: reasonOf(decision, t) }),
  },
  listingLapsed: { on: "lapseReturned", name: "tell the owner that the proposal was closed" },
};

export const listingLetters: Reaction[] = Object.entries(kinds).map(([template, { on, name, more }]) => ({
  on: `listingVersion.${on}`,
  name,
  async run({ id, subjectId }) {
    const sheet = await listingForReview(subjectId, "id");
    if (!sheet) return;
    for (const reader of await membersWith(sheet.enterpriseId, "catalog")) {
      const decision = more ? await decisionFor(subjectId, reader.language) : null;
      const params = { product: nameFor(reader, sheet), ...more?.(decision, translator(reader.language)) };
      await tell(reader, { key: id, template, params, path: paths.enterprise.product(sheet.productId) });
    }
  },
}));

function nameFor({ language }: Contact, { fields }: ListingSheet): string {
  const name = (key: string) => fields.find((field) => field.key === key)?.value ?? "";
  return (language === "en" && name("nameEn")) || name("nameId");
}

function itemsOf(decision: DecisionView | null, t: Translate): string {
  const items = (decision?.items ?? []).map(({ title, note }) => `• ${title}: ${note}`);
  const all = [...items, ...(decision?.note ? [decision.note] : [])];
  return all.join("\n") || t("messages.listing.seeDesk" satisfies MessageKey);
}

function reasonOf(decision: DecisionView | null, t: Translate): string {
  const reason = decision?.reasonCode ? t.lookup(`curation.reason.${decision.reasonCode}`) : null;
  return [reason, decision?.evidence].filter(Boolean).join(". ") || t("messages.listing.seeDesk" satisfies MessageKey);
}
