import type { SeedContext } from "./context.ts";
import { categoryGroups, halalDeadlines } from "./data/categories.ts";
import { seedId } from "./ids.ts";

/** Two levels of categories with what each asks of its goods, and the days from which halal is law. Safe to repeat. */
export async function seedCategories({ db }: Pick<SeedContext, "db">): Promise<void> {
  if ((await db.category.count()) > 0) return;
  await db.category.createMany({
    data: categoryGroups.map(({ code, name }, position) => ({ code, nameId: name.id, nameEn: name.en, position })),
  });
  await db.category.createMany({
    data: categoryGroups.flatMap((group) =>
      group.categories.map((category, position) => ({
        code: category.code,
        parentCode: group.code,
        nameId: category.name.id,
        nameEn: category.name.en,
        position,
        goods: category.goods,
        licencePaths: [...category.paths],
        pirtTypes: [...category.pirtTypes],
        halalRule: category.halal,
        mandatoryAttributes: [...(category.mandatory ?? [])],
        checklistCode: category.checklist,
        perishable: category.perishable ?? false,
      })),
    ),
  });
  await db.halalDeadline.createMany({
    data: halalDeadlines.map(({ goods, scale, from }) => ({
      id: seedId(`halal:${goods}:${scale}`),
      goods,
      scale,
      required: true,
      source: "PP 42/2024",
      validFrom: new Date(from),
    })),
  });
}
