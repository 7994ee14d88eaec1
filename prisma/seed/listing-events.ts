import { type ListingAction, listingLifecycle } from "#app/domain/catalog/listing.lifecycle.ts";
import type { DemoKey } from "./accounts.ts";
import type { SeedContext } from "./context.ts";
import { seedEvents } from "./history.ts";

type Move = { action: ListingAction; at: Date; by: DemoKey | "author" | "system" };
type Version = {
  versionId: string;
  product: { id: string; enterpriseId: string; live: { authorId: string } };
  /** When it was submitted; null for what is still being written. */
  at: Date | null;
  begun: Date;
  /** What happened after that. */
  moves: readonly Move[];
};

/** Begun, submitted, and every move since, as the movers would have written it. */
export async function seedVersionEvents({ db, people }: SeedContext, versions: readonly Version[]): Promise<void> {
  const events = versions.flatMap(({ versionId, product, at, begun, moves }) => {
    const author = product.live.authorId;
    const whoIs = (by: Move["by"]): string | null => {
      if (by === "system") return null;
      return by === "author" ? author : (people.get(by) ?? null);
    };
    const common = {
      flow: "listingVersion",
      subject: { kind: "listingVersion" as const, id: versionId },
      subjects: [
        { kind: "product" as const, id: product.id },
        { kind: "enterprise" as const, id: product.enterpriseId },
      ],
    };
    const submitted: Move[] = at ? [{ action: "submit", at, by: "author" }, ...moves] : [...moves];
    let state: string = "draft";
    const born = { ...common, name: `${versionId}:draft`, action: "draft", to: state, actorId: author };
    return [
      { ...born, at: begun },
      ...submitted.map(({ action, at: when, by }) => {
        const from = state;
        state = listingLifecycle.transitions[action].to;
        return { ...common, name: `${versionId}:${action}`, at: when, action, from, to: state, actorId: whoIs(by) };
      }),
    ];
  });
  await seedEvents(db, events);
}
