import type { Language } from "#app/core/actor.ts";
import { witDay } from "#app/core/time.ts";
import { type EnterprisePage, enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { keptAnswer } from "#app/platform/http/pages/rows.server.ts";

/** The maker of a product as today's shoppers may know it: read once for all its goods until the shop changes. */
export const makerOf = (enterpriseId: string, language: Language): Promise<EnterprisePage | null> =>
  keptAnswer(`maker ${enterpriseId} ${language} ${witDay(clock.now())}`, async () => {
    const makers = await enterprisesById([enterpriseId], language);
    return makers.get(enterpriseId) ?? null;
  });
