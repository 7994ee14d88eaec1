import { knownProducts } from "#app/domain/catalog/catalog.server.ts";
import { agreedUses } from "#app/domain/enterprises/enterprises.server.ts";
import { db } from "#app/platform/db/db.server.ts";
import { isOutcomeCode, type OutcomeCode } from "./outcome.kinds.ts";
import { isServiceCode, type ServiceCode } from "./templates.ts";

/** A service that led here: which one, when it was delivered, and the kinds of what came of it. */
export type ServiceBehind = { caseId: string; service: ServiceCode; at: Date; outcomes: OutcomeCode[] };

const SHOWN = 4;
const delivered = ["delivered", "followUp", "closed"] as const;

/**
 * The services behind goods, as the public may know them: only of enterprises whose consent to provenance stands
 * now, only delivered ones, no words and no numbers. Asked anew at every page.
 */
export async function provenanceOf(productIds: readonly string[]): Promise<ReadonlyMap<string, ServiceBehind[]>> {
  const products = [...(await knownProducts(productIds)).values()];
  const agreed = await agreedUses(products.map(({ enterpriseId }) => enterpriseId));
  const open = products.filter(({ enterpriseId }) => agreed.get(enterpriseId)?.has("provenance"));
  if (open.length === 0) return new Map();
  const rows = await db.serviceCase.findMany({
    where: {
      state: { in: [...delivered] },
      OR: [
        { caseProducts: { some: { productId: { in: open.map(({ id }) => id) } } } },
        { enterpriseId: { in: open.map(({ enterpriseId }) => enterpriseId) }, caseProducts: { none: {} } },
      ],
      outcomes: { some: { voidedAt: null } },
    },
    orderBy: [{ requestedAt: "desc" }, { id: "desc" }],
    take: 50 * open.length,
    select: {
      id: true,
      serviceCode: true,
      enterpriseId: true,
      caseProducts: { select: { productId: true } },
      outcomes: {
        where: { voidedAt: null },
        orderBy: { happenedOn: "desc" },
        select: { kindCode: true, happenedOn: true },
      },
    },
  });
  const behind = (product: { id: string; enterpriseId: string }) =>
    rows
      .filter(({ caseProducts, enterpriseId }) =>
        caseProducts.length > 0
          ? caseProducts.some(({ productId }) => productId === product.id)
          : enterpriseId === product.enterpriseId,
      )
      .flatMap(({ id, serviceCode, outcomes }): ServiceBehind[] => {
        const at = outcomes[0]?.happenedOn;
        if (!at || !isServiceCode(serviceCode)) return [];
        const kinds = outcomes.map(({ kindCode }) => kindCode).filter(isOutcomeCode);
        return [{ caseId: id, service: serviceCode, at, outcomes: [...new Set(kinds)] }];
      })
      .sort((a, b) => b.at.getTime() - a.at.getTime())
      .slice(0, SHOWN);
  return new Map(open.map((product) => [product.id, behind(product)]));
}
