import { db } from "#app/platform/db/db.server.ts";
import type { Task } from "#app/platform/jobs.server.ts";
import { tellEnds } from "./expiry.commands.server.ts";
import { numberColumns } from "./number.server.ts";

/** What was kept readable before numbers were sealed is sealed in the night, a few hundred at a time. */
export async function sealNumbers(): Promise<void> {
  const rows = await db.licence.findMany({
    where: { kind: "nib", numberCipher: null },
    take: 500,
    select: { id: true, kind: true, number: true },
  });
  for (const { id, kind, number } of rows)
    await db.licence.updateMany({
      where: { id, numberCipher: null },
      data: numberColumns({ id, kind, number, typed: number }),
    });
}

export const licencesTasks: readonly Task[] = [
  { name: "licences.sealNumbers", cron: "10 18 * * *", run: sealNumbers },
  {
    // Just after midnight in Maluku Utara, when a licence that ended yesterday no longer stands.
    name: "licences.tellEnds",
    cron: "5 15 * * *",
    run: async () => {
      await tellEnds();
    },
  },
];
