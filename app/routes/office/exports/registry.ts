import type { LoaderFunctionArgs } from "@remix-run/node";
import { formatMoment } from "#app/core/time.ts";
import { requireFresh, requireRole } from "#app/domain/accounts/accounts.server.ts";
import { type RegistryWords, registryPdf, registryWorkbook } from "#app/domain/enterprises/enterprises.server.ts";
import { regencies } from "#app/domain/places/places.server.ts";
import { translator } from "#app/i18n/index.ts";
import { clock } from "#app/platform/clock.server.ts";
import { fileReply } from "#app/platform/http/file.server.ts";
import { notFound } from "#app/platform/http/found.server.ts";
import { serviceRoles } from "../../staff.server.ts";

const PROVINCE = "82";

/** The registry to take along, as a workbook or a sheet to print; the password is asked again before. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { language } = await requireRole(request, ...serviceRoles);
  if (params["file"] !== "usaha.xlsx" && params["file"] !== "usaha.pdf") throw notFound();
  await requireFresh(request);
  const t = translator(language);
  const regions = new Map((await regencies(PROVINCE)).map(({ code, name }) => [code, name]));
  const words: RegistryWords = {
    title: t("enterprises.title"),
    head: {
      name: t("enterprises.col.name"),
      owner: t("enterprises.col.owner"),
      region: t("enterprises.col.region"),
      scale: t("enterprises.col.scale"),
      sector: t("enterprises.col.sector"),
    },
    cells: ({ name, owner, regionCode, scale, sector }) => ({
      name,
      owner: owner ?? "",
      region: regions.get(regionCode) ?? regionCode,
      scale: scale ? t(`enterprises.scale.${scale}`) : "",
      sector: sector ?? "",
    }),
  };
  if (params["file"] === "usaha.xlsx") return registryWorkbook(words, "usaha.xlsx");
  const pdf = await registryPdf(words, {
    lines: [t("documents.export.made", { when: formatMoment(clock.now(), language) })],
    foot: (page, of) => t("documents.export.page", { page, of }),
    language,
  });
  return fileReply(new Uint8Array(pdf), { name: "usaha.pdf", type: "application/pdf" });
}
