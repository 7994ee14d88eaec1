import type { Translate } from "#app/i18n/index.ts";

/** "Peran diberikan: kurator"; a happening without words of its own is told by a general sentence. */
export function momentOf(t: Translate, { what, role }: { what: string; role: string | null }): string {
  const words = t.lookup(`accounts.moment.${what}`) ?? t("accounts.moment.other");
  const name = role && (t.lookup(`role.${role}`) ?? role);
  return name ? `${words}: ${name}` : words;
}
