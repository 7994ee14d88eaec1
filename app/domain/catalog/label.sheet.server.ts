import { enterpriseScale, enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { halalRequired, type LicenceView, licencesById } from "#app/domain/licences/licences.server.ts";
import { premisesOf, regionByCode } from "#app/domain/places/places.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { db, type Tx } from "#app/platform/db/db.server.ts";
import { categoryRules, contentOf } from "./content.queries.server.ts";
import type { Content } from "./content.ts";
import { type LabelAround, type LabelItem, labelItems, type Says, saysOf } from "./label.rules.ts";

/** One pack's label as it would be printed: what it says, who makes it, its numbers, and what it still lacks. */
export type LabelSheet = { variantId: string; says: Says; around: LabelAround; items: LabelItem[] };

/** The labels of every pack of a content; read by the owner's desk, the print data and the workshop's check alike. */
export async function labelSheets(content: Content, enterpriseId: string, tx: Tx = db): Promise<LabelSheet[]> {
  const now = clock.now();
  const rules = await categoryRules(content.categoryCode, tx);
  const goods = rules?.goods ?? null;
  const scale = (await enterpriseScale(enterpriseId, tx)) ?? "micro";
  const halalAsked =
    goods !== null && rules?.halalRule === "required" && (await halalRequired({ goods, scale, now }, tx));
  const maker = await makerOf(enterpriseId, tx);
  const licences = await licencesById(
    content.variants.flatMap(({ licenceIds }) => licenceIds),
    tx,
  );
  return content.variants.map((pack) => {
    const says = saysOf(content, pack);
    const worn = pack.licenceIds.flatMap((id) => licences.get(id) ?? []);
    const around = {
      ...{ goods, halalAsked, maker, permitAsked: (rules?.licencePaths.length ?? 0) > 0 },
      licences: worn.map((licence) => ({ kind: licence.kind, number: licence.number, standing: stands(licence) })),
    };
    return { variantId: pack.variantId, says, around, items: labelItems(says, around) };
  });
}

const stands = ({ state, validity }: LicenceView): boolean =>
  state !== "typed" && state !== "voided" && validity !== "expired";

async function makerOf(enterpriseId: string, tx: Tx): Promise<LabelAround["maker"]> {
  const maker = (await enterprisesById([enterpriseId], "id", tx)).get(enterpriseId);
  const [home] = await premisesOf(enterpriseId, tx);
  const region = home && (await regionByCode(home.regionCode));
  const address = [home?.street, region?.name, home?.postalCode].filter(Boolean).join(", ");
  return { name: maker?.name ?? "", address: home?.street ? address : "" };
}

type Which = { productId: string; enterpriseId: string; variantId: string };

/** The label of one pack as the newest version of its product has it. */
export async function labelOfPack({ productId, enterpriseId, variantId }: Which): Promise<LabelSheet | null> {
  const version = await db.listingVersion.findFirst({
    where: { productId, product: { enterpriseId } },
    orderBy: { number: "desc" },
    select: { id: true },
  });
  return version && sheetIn(version.id, enterpriseId, variantId);
}

/** The label of a pack as shoppers know it: what the workshop prints. */
export async function labelOnSale(variantId: string): Promise<LabelSheet | null> {
  const pack = await db.variant.findUnique({
    where: { id: variantId },
    select: { product: { select: { enterpriseId: true, liveVersionId: true } } },
  });
  const { enterpriseId, liveVersionId } = pack?.product ?? {};
  return enterpriseId && liveVersionId ? sheetIn(liveVersionId, enterpriseId, variantId) : null;
}

async function sheetIn(versionId: string, enterpriseId: string, variantId: string): Promise<LabelSheet | null> {
  const content = await contentOf(versionId);
  const sheets = content ? await labelSheets(content, enterpriseId) : [];
  return sheets.find((sheet) => sheet.variantId === variantId) ?? null;
}
