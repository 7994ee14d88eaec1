import { addDays, witDay } from "#app/core/time.ts";
import { CONSENT_TEXT, consentUses } from "#app/domain/enterprises/consent.rules.ts";
import { sealedIdentity } from "#app/domain/enterprises/identity.server.ts";
import { seedMembership } from "./accounts.ts";
import type { SeedContext } from "./context.ts";
import { type Maker, makers } from "./data/makers.ts";
import { ownerNames } from "./data/owners.ts";
import { sampleNib } from "./goods/licences.ts";
import { chance, seedId } from "./ids.ts";

export const enterpriseId = (maker: Pick<Maker, "key">): string => seedId(`enterprise:${maker.key}`);
export const premisesId = (maker: Pick<Maker, "key">): string => seedId(`place:${maker.key}`);

/** Who signs in as the owner of which enterprise. */
export const demoOwners = { pemilik: "dapur-pala-gamalama", pemilik2: "kopi-dabe-gurabunga" } as const;

/** The makers with their premises, terms and consents. All invented, and named so. */
export async function seedEnterprises({ db, now, people }: SeedContext): Promise<void> {
  const since = addDays(now, -500);
  await db.enterprise.createMany({
    data: makers.map((maker, at) => ({
      ...sealedIdentity({
        id: enterpriseId(maker),
        ownerName: `${ownerNames[at]} (contoh)`,
        phone: `+628120000${String(1001 + at)}`,
        nib: sampleNib(at),
      }),
      id: enterpriseId(maker),
      kind: maker.kind ?? ("enterprise" as const),
      slug: maker.key,
      name: `${maker.name} (contoh)`,
      scale: maker.scale,
      scaleReason: "data contoh",
      scaleAt: since,
      regionCode: maker.regency,
      street: `${maker.street} (contoh)`,
      postalCode: maker.postalCode,
      sinceYear: maker.since,
      storyId: maker.story.id,
      storyEn: maker.story.en,
      ownerTitle: maker.owner,
      ownerGender: maker.owner === "Ibu" ? "female" : "male",
      employeesFemale: 1 + Math.floor(chance(`women:${maker.key}`) * 6),
      employeesMale: 1 + Math.floor(chance(`men:${maker.key}`) * 4),
      sample: true,
      createdAt: since,
    })),
  });
  await db.cooperative.createMany({
    data: makers
      .filter(({ kind }) => kind === "cooperative")
      .map((maker) => ({
        enterpriseId: enterpriseId(maker),
        memberCount: 32,
        lastRatOn: new Date(witDay(addDays(now, -240))),
      })),
  });
  await db.place.createMany({
    data: makers.map((maker) => ({
      id: premisesId(maker),
      kind: "premises" as const,
      enterpriseId: enterpriseId(maker),
      name: maker.name,
      regionCode: maker.district,
      street: `${maker.street} (contoh)`,
      postalCode: maker.postalCode,
      createdAt: since,
    })),
  });
  await db.enterpriseTerms.createMany({
    data: makers.map((maker) => ({
      id: seedId(`terms:${maker.key}`),
      enterpriseId: enterpriseId(maker),
      commissionBp: maker.scale === "micro" ? 500 : 700,
      validFrom: new Date(witDay(since)),
    })),
  });
  await db.consent.createMany({
    data: makers.flatMap((maker) =>
      consentUses.map((use) => ({
        id: seedId(`consent:${maker.key}:${use}`),
        enterpriseId: enterpriseId(maker),
        use,
        textVersion: CONSENT_TEXT,
        given: true,
        channel: "contoh",
        at: since,
      })),
    ),
  });
  for (const [person, key] of [
    ["pemilik", demoOwners.pemilik],
    ["pemilik2", demoOwners.pemilik2],
  ] as const) {
    await seedMembership(db, { userId: people.get(person) ?? "", enterpriseId: enterpriseId({ key }), since });
  }
}
