import { basename } from "node:path";
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { anonymous } from "#app/core/actor.ts";
import { productPage } from "#app/domain/catalog/catalog.server.ts";
import { gradeOf } from "#app/domain/curation/curation.server.ts";
import { enterprisesById } from "#app/domain/enterprises/enterprises.server.ts";
import { pictureFile, picturesOf, sharePicture } from "#app/domain/media/media.server.ts";
import { inLanguage, languageOf } from "#app/i18n/language.ts";
import { found } from "#app/platform/http/found.server.ts";
import { originNames } from "../shop/origins.server.ts";
import { shareAddress, shareOf } from "../shop/share.server.ts";

/**
 * The picture of a shared link, drawn for the product as it stands now and never again under the same name; an older name
 * leads to the present one. Nobody can have anything else drawn.
 */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const language = languageOf(request.url);
  const slug = params["slug"] ?? "";
  const answer = found(/^[a-z0-9-]{1,160}$/.test(slug) ? await productPage(slug, language) : null);
  const product = found(answer.kind === "here" ? answer.product : null);
  const [makers, grade, pictures, places] = await Promise.all([
    enterprisesById([product.enterpriseId], language),
    gradeOf(product.productId),
    picturesOf(product.photos.slice(0, 1).map(({ photoId }) => photoId)),
    originNames(),
  ]);
  const about = shareOf(
    product,
    {
      place: places.get(makers.get(product.enterpriseId)?.regionCode ?? "") ?? null,
      letter: grade && grade.letter !== "D" ? grade.letter : null,
      picture: [...pictures.values()][0],
    },
    language,
  );
  const address = shareAddress(slug, about);
  if (basename(address) !== params["file"]) {
    throw redirect(inLanguage(address, language), { status: 302, headers: { "Cache-Control": "public, max-age=600" } });
  }
  const photoOf = async () =>
    about.photo ? ((await pictureFile(basename(about.photo), async () => anonymous))?.bytes ?? null) : null;
  const bytes = await sharePicture(about, photoOf);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "image/jpeg",
      "Content-Length": String(bytes.length),
      "Cache-Control": "public, max-age=31536000, immutable",
    },
  });
}
