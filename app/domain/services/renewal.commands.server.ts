import { system } from "#app/core/actor.ts";
import { newId } from "#app/core/ids.ts";
import { addWorkingDays } from "#app/core/time.ts";
import { licencesById } from "#app/domain/licences/licences.server.ts";
import { clock } from "#app/platform/clock.server.ts";
import { inTransaction } from "#app/platform/db/db.server.ts";
import { record } from "#app/platform/history/history.server.ts";
import { TRIAGE_DAYS } from "./case.commands.server.ts";
import { caseSubjects } from "./case.mover.server.ts";
import { caseNumber } from "./number.server.ts";
import { templates } from "./templates.ts";

const SERVICE = "S4";
const opener = system("licence clock");

/** A permit has ended: certification takes it up as a case of renewal. One case a licence, however often it is told. */
export async function openRenewal(licenceId: string): Promise<void> {
  const licence = (await licencesById([licenceId])).get(licenceId);
  if (!licence || licence.state === "voided") return;
  const { enterpriseId, number: text } = licence;
  const now = clock.now();
  await inTransaction(async (tx) => {
    if ((await tx.service.count({ where: { code: SERVICE, retiredAt: null } })) === 0) return;
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${licenceId}, 0))`;
    const referralItemKey = `renewal:${licenceId}`;
    if ((await tx.serviceCase.count({ where: { enterpriseId, referralItemKey } })) > 0) return;
    const id = newId(now.getTime());
    const number = await caseNumber(tx, SERVICE, now);
    await tx.serviceCase.create({
      data: {
        ...{ id, number, serviceCode: SERVICE, enterpriseId, referralItemKey },
        fieldCode: templates[SERVICE].field,
        stage: "renewal",
        topic: `Perpanjangan izin ${text}`,
        requestedAt: now,
        dueAt: addWorkingDays(now, TRIAGE_DAYS),
      },
    });
    const [subject, ...subjects] = caseSubjects({ enterpriseId, productIds: [] }, id);
    await record(tx, {
      ...{ flow: "serviceCase", action: "request", to: "requested", subject, subjects, actor: opener, now },
      details: { number, service: SERVICE, title: text },
    });
  });
}
