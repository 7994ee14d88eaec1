import type { LoaderFunctionArgs } from "@remix-run/node";
import { namesOf, requirePerson } from "#app/domain/accounts/accounts.server.ts";
import { jobPage, minutesPdf } from "#app/domain/packaging/packaging.server.ts";
import { FAULTS_WORKING_DAYS } from "#app/domain/packaging/packaging.ts";
import { translator } from "#app/i18n/index.ts";
import { fileReply } from "#app/platform/http/file.server.ts";
import { found, uuidParam } from "#app/platform/http/found.server.ts";
import { peopleOf } from "./history.view.ts";
import { jobView } from "./job.view.ts";
import { minutesOf } from "./minutes.view.ts";

/** The minutes of a hand-over as a sheet to keep and sign, for the house and for the owner who received the packs. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requirePerson(request);
  const page = found(await jobPage(person, uuidParam(params["id"])));
  const lot = found(page.lots[0]);
  const t = translator(person.language);
  const names = await namesOf(peopleOf(page));
  const job = jobView(page, t, (id) => (id && names.get(id)) || t("packaging.by.other"));
  const minutes = found(minutesOf(job, lot.code, t));
  const pdf = await minutesPdf({
    ...{ number: minutes.number, text: minutes.text, lines: minutes.lines, language: person.language },
    title: t("packaging.minutes.long"),
    heads: [t("packaging.minutes.what"), t("packaging.minutes.says")],
    closing: { text: t("packaging.minutes.faults", { n: FAULTS_WORKING_DAYS }), signs: minutes.signs },
    foot: (at, of) => t("documents.export.page", { page: at, of }),
  });
  return fileReply(new Uint8Array(pdf), { name: `${minutes.number}.pdf`, type: "application/pdf" });
}
