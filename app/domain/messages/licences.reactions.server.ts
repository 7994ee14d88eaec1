import { paths } from "#app/core/paths.ts";
import { formatDate } from "#app/core/time.ts";
import { membersWith, personContact } from "#app/domain/accounts/accounts.server.ts";
import { knownProducts, openHoldOf } from "#app/domain/catalog/catalog.server.ts";
import { licencesById } from "#app/domain/licences/licences.server.ts";
import { cartsWith } from "#app/domain/orders/orders.server.ts";
import { translator } from "#app/i18n/index.ts";
import type { HistoryEvent, Reaction } from "#app/platform/history/history.server.ts";
import { tell } from "./tell.server.ts";

/** What is said as a licence nears its end: to its owner at each mark, and to those who wait for goods that were held. */
export const licenceLetters: Reaction[] = [
  {
    on: "licence.warn",
    name: "tell the owner that a licence will end",
    run: (event) => tellOwner(event, "licenceEnding"),
  },
  {
    on: "licence.expire",
    name: "tell the owner that a licence has ended",
    run: (event) => tellOwner(event, "licenceEnded"),
  },
  { on: "licence.void", name: "tell the owner that a licence was voided", run: tellVoided },
  { on: "hold.open", name: "tell those who have the goods in their cart", run: tellCarts },
];

async function tellOwner({ id, subjectId }: HistoryEvent, template: "licenceEnding" | "licenceEnded"): Promise<void> {
  const licence = (await licencesById([subjectId])).get(subjectId);
  if (!licence?.validUntil) return;
  for (const reader of await membersWith(licence.enterpriseId, "catalog")) {
    const t = translator(reader.language);
    const params = {
      kind: t.lookup(`licences.kind.${licence.kind}`) ?? licence.kind,
      number: licence.number,
      date: formatDate(licence.validUntil, reader.language),
    };
    await tell(reader, { key: id, template, params, path: paths.enterprise.home() });
  }
}

/** With the reason that was given; who voided it herself knows. */
async function tellVoided({ id, subjectId, actorId, note }: HistoryEvent): Promise<void> {
  const licence = (await licencesById([subjectId])).get(subjectId);
  if (!licence) return;
  for (const reader of await membersWith(licence.enterpriseId, "catalog")) {
    if (reader.personId === actorId) continue;
    const t = translator(reader.language);
    const kind = t.lookup(`licences.kind.${licence.kind}`) ?? licence.kind;
    const params = { kind, number: licence.number, reason: note ?? "" };
    await tell(reader, { key: id, template: "licenceVoided", params, path: paths.enterprise.documents() });
  }
}

/** A hold is told once, whatever else is noted of the product while it lasts. */
async function tellCarts({ subjectId }: HistoryEvent): Promise<void> {
  const hold = await openHoldOf(subjectId, "licence");
  const product = hold && (await knownProducts([subjectId])).get(subjectId);
  if (!product) return;
  for (const personId of await cartsWith(subjectId)) {
    const reader = await personContact(personId);
    if (!reader) continue;
    await tell(reader, { key: hold, template: "cartHeld", params: { product: product.name }, path: paths.shop.cart() });
  }
}
