import { formatRupiah } from "#app/core/money.ts";
import { paths } from "#app/core/paths.ts";
import type { OrderLetter } from "#app/domain/orders/orders.server.ts";
import { type Params, translator } from "#app/i18n/index.ts";
import { inLanguage } from "#app/i18n/language.ts";
import { post } from "./mail.commands.server.ts";
import { leaveNotice } from "./notice.commands.server.ts";
import { whole } from "./tell.server.ts";

type News = {
  key: string;
  template: string;
  params?: Params;
  courier?: string;
  /** Said in the letter only: long, or not for the notice. */
  words?: Params;
};

/**
 * A buyer may have no account, no e-mail, or both: the letter goes to the address of the order with the link that
 * opens this order only; the notice goes to the account that ordered, in its own words of the day.
 */
export async function tellBuyer(order: OrderLetter, { key, template, params, courier, words }: News): Promise<void> {
  const { number, name, email, language, total, path, buyerId } = order;
  const facts = { number, total: formatRupiah(total), ...params };
  if (email !== "") {
    const named: Params = courier ? { courier: courierIn(translator(language), courier) } : {};
    await post({
      key: `${key}:${template}`,
      recipient: email,
      language,
      template,
      params: { ...facts, ...named, ...words, name },
      link: whole(inLanguage(path, language)),
    });
  }
  if (buyerId === null) return;
  const notice = { key: `${key}:${template}:${buyerId}`, personId: buyerId, params: facts };
  await leaveNotice({ ...notice, textKey: `messages.${template}.subject`, link: paths.shop.order(number) });
}

const courierIn = (t: ReturnType<typeof translator>, courier: string): string =>
  t.lookup(`orders.delivery.${courier}`) ?? courier;
