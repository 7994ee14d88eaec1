import { accounts } from "./id/accounts.ts";
import { catalog } from "./id/catalog.ts";
import { curation } from "./id/curation.ts";
import { desk } from "./id/desk.ts";
import { documents } from "./id/documents.ts";
import { enterprises } from "./id/enterprises.ts";
import { error } from "./id/error.ts";
import { feedback } from "./id/feedback.ts";
import { form } from "./id/form.ts";
import { label } from "./id/label.ts";
import { licences } from "./id/licences.ts";
import { media } from "./id/media.ts";
import { messages } from "./id/messages.ts";
import { office } from "./id/office.ts";
import { orders } from "./id/orders.ts";
import { packaging } from "./id/packaging.ts";
import { parcels } from "./id/parcels.ts";
import { payments } from "./id/payments.ts";
import { places } from "./id/places.ts";
import { search } from "./id/search.ts";
import { selection } from "./id/selection.ts";
import { services } from "./id/services.ts";
import { settlement } from "./id/settlement.ts";
import { shop } from "./id/shop.ts";
import { stock } from "./id/stock.ts";
import { ui } from "./id/ui.ts";
import { workflow } from "./id/workflow.ts";

/** All Indonesian words, one file a room. They are the source of the keys. */
export const indonesian = {
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
} as const;
