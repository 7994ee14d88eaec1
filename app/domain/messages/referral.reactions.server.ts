import { paths } from "#app/core/paths.ts";
import { membersWith } from "#app/domain/accounts/accounts.server.ts";
import { listingForReview } from "#app/domain/catalog/catalog.server.ts";
import { decisionFor } from "#app/domain/curation/curation.server.ts";
import { referredItem } from "#app/domain/services/services.server.ts";
import type { Reaction } from "#app/platform/history/history.server.ts";
import { tell } from "./tell.server.ts";

/** When the service has done its part, the owner learns that the item can be sent to the curators again. */
export const referralLetters: Reaction[] = [
  {
    on: "serviceCase.deliver",
    name: "tell the owner that a referred item is ready to be looked at again",
    async run({ id, subjectId }) {
      const referred = await referredItem(subjectId);
      const sheet = referred && (await listingForReview(referred.versionId, "id"));
      if (!referred || !sheet) return;
      for (const reader of await membersWith(sheet.enterpriseId, "catalog")) {
        const decision = await decisionFor(referred.versionId, reader.language);
        const item = decision?.items.find(({ code }) => code === referred.itemKey)?.title ?? referred.itemKey;
        const product = sheet.fields.find(({ key }) => key === "nameId")?.value ?? "";
        const params = { item, product, case: referred.number };
        await tell(reader, {
          key: id,
          template: "referralReady",
          params,
          path: paths.enterprise.product(sheet.productId),
        });
      }
    },
  },
];
