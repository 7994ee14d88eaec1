import { isId } from "#app/core/ids.ts";
import { enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { statementPdf, statementView, statementWorkbook } from "#app/domain/settlement/settlement.server.ts";
import type { Translate } from "#app/i18n/index.ts";
import { clock } from "#app/platform/clock.server.ts";
import { fileReply } from "#app/platform/http/file.server.ts";
import { found, notFound } from "#app/platform/http/found.server.ts";
import { RUNNING, statementWords } from "./statement.view.ts";

/** A statement by its address; one of another enterprise is none. */
export async function statementAt(enterpriseId: string, at: string | undefined, t: Translate) {
  if (at !== RUNNING && !(at && isId(at))) throw notFound();
  const view = found(await statementView(enterpriseId, at === RUNNING ? null : at, clock.now()));
  const maker = found((await enterprisesById([enterpriseId], t.language)).get(enterpriseId));
  return { view, maker: maker.name, words: statementWords(view, maker.name, t) };
}

export async function statementFile(
  enterpriseId: string,
  at: string | undefined,
  file: string | undefined,
  t: Translate,
) {
  const { words } = await statementAt(enterpriseId, at, t);
  if (file === "laporan.xlsx") return statementWorkbook(words, "laporan.xlsx");
  if (file !== "laporan.pdf") throw notFound();
  const pdf = new Uint8Array(await statementPdf(words));
  return fileReply(pdf, { name: "laporan.pdf", type: "application/pdf" });
}
