import { importTask } from "#app/platform/documents/documents.server.ts";
import { reactTask } from "#app/platform/history/history.server.ts";
import type { Task } from "#app/platform/jobs.server.ts";
import { personById } from "./accounts/accounts.server.ts";
import { productsImport } from "./catalog/catalog.server.ts";
import { catalogTasks } from "./catalog/catalog.tasks.server.ts";
import { curationTasks } from "./curation/curation.tasks.server.ts";
import { enterprisesImport } from "./enterprises/enterprises.server.ts";
import { licencesTasks } from "./licences/licences.tasks.server.ts";
import { mediaTasks } from "./media/media.tasks.server.ts";
import { messagesTasks } from "./messages/messages.server.ts";
import { ordersTasks } from "./orders/orders.tasks.server.ts";
import { packagingTasks } from "./packaging/packaging.tasks.server.ts";
import { paymentsTasks } from "./payments/payments.tasks.server.ts";
import { reactions } from "./reactions.server.ts";
import { searchTasks } from "./search/search.server.ts";
import { servicesTasks } from "./services/services.tasks.server.ts";

/** Every job the worker knows, one line a room; those with `cron` start by the clock (UTC). */
export const tasks: readonly Task[] = [
  reactTask(reactions),
  importTask([enterprisesImport, productsImport], personById),
  ...mediaTasks,
  ...catalogTasks,
  ...licencesTasks,
  ...curationTasks,
  ...ordersTasks,
  ...packagingTasks,
  ...paymentsTasks,
  ...searchTasks,
  ...servicesTasks,
  ...messagesTasks,
];
