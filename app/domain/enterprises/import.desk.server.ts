import { hasRole } from "#app/core/actor.ts";
import { importDesk } from "#app/platform/documents/documents.server.ts";
import { enterprisesImport } from "./import.server.ts";

/** The desk of the centre where lists of businesses come in. */
export const enterpriseImports = importDesk(enterprisesImport, {
  scope: null,
  may: (by) => hasRole(by, "consultant", "staff"),
  otherwise: "workflow.notYours",
});
