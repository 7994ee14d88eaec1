/** The keys of a version that a checklist item may rest on, and whether they differ between two versions. */
export type Laid = {
  fields: readonly { key: string; value: string }[];
  photos: readonly { photoId: string }[];
  variants: readonly {
    variantId: string;
    name: string;
    net: string;
    packaging: string | null;
    price: number | null;
    label: Readonly<Record<string, string>>;
    licenceIds: readonly string[];
  }[];
  categoryCode: string;
};

export function changedKeys(before: Laid, after: Laid): ReadonlySet<string> {
  const [was, is] = [parts(before), parts(after)];
  const keys = new Set([...was.keys(), ...is.keys()]);
  return new Set([...keys].filter((key) => was.get(key) !== is.get(key)));
}

/** An item is untouched while nothing it rests on changed; `attributes` stands for every attribute. */
export const restsOn = (fields: readonly string[], changed: ReadonlySet<string>): boolean =>
  fields.some((field) => [...changed].some((key) => key === field || key.startsWith(`${field}.`)));

function parts(version: Laid): Map<string, string> {
  const each = (read: (variant: Laid["variants"][number]) => unknown) =>
    JSON.stringify(version.variants.map((variant) => [variant.variantId, read(variant)]));
  return new Map([
    ...version.fields.map(({ key, value }): [string, string] => [key, value]),
    ["categoryCode", version.categoryCode],
    ["photos", version.photos.map(({ photoId }) => photoId).join()],
    ["variantName", each(({ name }) => name)],
    ["net", each(({ net }) => net)],
    ["packaging", each(({ packaging }) => packaging)],
    ["price", each(({ price }) => price)],
    ["label", each(({ label }) => Object.entries(label).sort())],
    ["licences", each(({ licenceIds }) => [...licenceIds].sort())],
  ]);
}
