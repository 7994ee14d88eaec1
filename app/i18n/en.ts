import { accounts } from "./en/accounts.ts";
import { catalog } from "./en/catalog.ts";
import { curation } from "./en/curation.ts";
import { desk } from "./en/desk.ts";
import { documents } from "./en/documents.ts";
import { enterprises } from "./en/enterprises.ts";
import { error } from "./en/error.ts";
import { feedback } from "./en/feedback.ts";
import { form } from "./en/form.ts";
import { label } from "./en/label.ts";
import { licences } from "./en/licences.ts";
import { media } from "./en/media.ts";
import { messages } from "./en/messages.ts";
import { office } from "./en/office.ts";
import { orders } from "./en/orders.ts";
import { packaging } from "./en/packaging.ts";
import { parcels } from "./en/parcels.ts";
import { payments } from "./en/payments.ts";
import { places } from "./en/places.ts";
import { search } from "./en/search.ts";
import { selection } from "./en/selection.ts";
import { services } from "./en/services.ts";
import { settlement } from "./en/settlement.ts";
import { shop } from "./en/shop.ts";
import { stock } from "./en/stock.ts";
import { ui } from "./en/ui.ts";
import { workflow } from "./en/workflow.ts";
import type { indonesian } from "./id.ts";

/** All English words: a line for each Indonesian one. */
export const english: { readonly [Key in keyof typeof indonesian]: string } = {
  ...accounts,
  ...catalog,
  ...curation,
  ...desk,
  ...documents,
  ...enterprises,
  ...error,
  ...feedback,
  ...form,
  ...label,
  ...licences,
  ...media,
  ...messages,
  ...office,
  ...orders,
  ...packaging,
  ...parcels,
  ...payments,
  ...places,
  ...search,
  ...selection,
  ...services,
  ...settlement,
  ...shop,
  ...stock,
  ...ui,
  ...workflow,
};
