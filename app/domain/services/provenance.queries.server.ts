import { z } from "zod";
import type { EnterprisePage } from "#app/domain/enterprises/enterprises.server.ts";
import { Prisma } from "#app/platform/db/db.server.ts";
import { answerTo, type Question } from "#app/platform/http/pages/questions.server.ts";
import { isOutcomeCode, type OutcomeCode } from "./outcome.kinds.ts";
import { isServiceCode, type ServiceCode } from "./templates.ts";

/** A service that led here: which one, when it was delivered, and the kinds of what came of it. */
export type ServiceBehind = { caseId: string; service: ServiceCode; at: Date; outcomes: OutcomeCode[] };

const SHOWN = 4;

const row = z.object({ caseId: z.string(), service: z.string(), at: z.coerce.date(), kinds: z.array(z.string()) });

/**
 * The services behind a product, newest first, as the public may know them: only delivered ones, no words and no
 * numbers, and only while its maker's consent stands: `maker` is as just read, at every page anew.
 */
export const provenanceOf = (productId: string, maker: Maker): Promise<ServiceBehind[]> =>
  answerTo(provenanceQuestion(productId, maker));

type Maker = Pick<EnterprisePage, "enterpriseId" | "showsProvenance">;

/** The same for a page that asks several rooms at once. */
export const provenanceQuestion = (productId: string, maker: Maker | null): Question<ServiceBehind[]> => ({
  sql: Prisma.sql`
    SELECT s.id AS "caseId", s.service_code AS service, max(o.happened_on) AS at,
      array_agg(o.kind_code ORDER BY o.happened_on DESC, o.id) AS kinds
    FROM service_case s JOIN outcome o ON o.case_id = s.id AND o.voided_at IS NULL
    WHERE ${maker?.showsProvenance ?? false}::boolean AND s.enterprise_id = ${maker?.enterpriseId ?? null}::uuid
      AND s.state IN ('delivered', 'followUp', 'closed')
      AND (EXISTS (SELECT 1 FROM case_product c WHERE c.case_id = s.id AND c.product_id = ${productId}::uuid)
        OR NOT EXISTS (SELECT 1 FROM case_product c WHERE c.case_id = s.id))
    GROUP BY s.id ORDER BY at DESC, s.id DESC LIMIT ${SHOWN}`,
  read: (rows) =>
    z
      .array(row)
      .parse(rows)
      .flatMap(({ caseId, service, at, kinds }) =>
        isServiceCode(service) ? [{ caseId, service, at, outcomes: [...new Set(kinds.filter(isOutcomeCode))] }] : [],
      ),
});
