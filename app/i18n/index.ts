import type { Language } from "#app/core/actor.ts";
import { accounts as accountsEn } from "./en/accounts.ts";
import { catalog as catalogEn } from "./en/catalog.ts";
import { curation as curationEn } from "./en/curation.ts";
import { desk as deskEn } from "./en/desk.ts";
import { documents as documentsEn } from "./en/documents.ts";
import { enterprises as enterprisesEn } from "./en/enterprises.ts";
import { error as errorEn } from "./en/error.ts";
import { feedback as feedbackEn } from "./en/feedback.ts";
import { form as formEn } from "./en/form.ts";
import { label as labelEn } from "./en/label.ts";
import { licences as licencesEn } from "./en/licences.ts";
import { media as mediaEn } from "./en/media.ts";
import { messages as messagesEn } from "./en/messages.ts";
import { office as officeEn } from "./en/office.ts";
import { orders as ordersEn } from "./en/orders.ts";
import { packaging as packagingEn } from "./en/packaging.ts";
import { parcels as parcelsEn } from "./en/parcels.ts";
import { payments as paymentsEn } from "./en/payments.ts";
import { places as placesEn } from "./en/places.ts";
import { search as searchEn } from "./en/search.ts";
import { selection as selectionEn } from "./en/selection.ts";
import { services as servicesEn } from "./en/services.ts";
import { settlement as settlementEn } from "./en/settlement.ts";
import { shop as shopEn } from "./en/shop.ts";
import { stock as stockEn } from "./en/stock.ts";
import { ui as uiEn } from "./en/ui.ts";
import { workflow as workflowEn } from "./en/workflow.ts";
import { accounts as accountsId } from "./id/accounts.ts";
import { catalog as catalogId } from "./id/catalog.ts";
import { curation as curationId } from "./id/curation.ts";
import { desk as deskId } from "./id/desk.ts";
import { documents as documentsId } from "./id/documents.ts";
import { enterprises as enterprisesId } from "./id/enterprises.ts";
import { error as errorId } from "./id/error.ts";
import { feedback as feedbackId } from "./id/feedback.ts";
import { form as formId } from "./id/form.ts";
import { label as labelId } from "./id/label.ts";
import { licences as licencesId } from "./id/licences.ts";
import { media as mediaId } from "./id/media.ts";
import { messages as messagesId } from "./id/messages.ts";
import { office as officeId } from "./id/office.ts";
import { orders as ordersId } from "./id/orders.ts";
import { packaging as packagingId } from "./id/packaging.ts";
import { parcels as parcelsId } from "./id/parcels.ts";
import { payments as paymentsId } from "./id/payments.ts";
import { places as placesId } from "./id/places.ts";
import { search as searchId } from "./id/search.ts";
import { selection as selectionId } from "./id/selection.ts";
import { services as servicesId } from "./id/services.ts";
import { settlement as settlementId } from "./id/settlement.ts";
import { shop as shopId } from "./id/shop.ts";
import { stock as stockId } from "./id/stock.ts";
import { ui as uiId } from "./id/ui.ts";
import { workflow as workflowId } from "./id/workflow.ts";

/** One room, one line in each language; Indonesian is the source of the keys. */
const indonesian = {
  ...accountsId,
  ...catalogId,
  ...curationId,
  ...deskId,
  ...documentsId,
  ...enterprisesId,
  ...errorId,
  ...feedbackId,
  ...formId,
  ...labelId,
  ...licencesId,
  ...mediaId,
  ...messagesId,
  ...officeId,
  ...ordersId,
  ...packagingId,
  ...parcelsId,
  ...paymentsId,
  ...placesId,
  ...searchId,
  ...selectionId,
  ...servicesId,
  ...settlementId,
  ...shopId,
  ...stockId,
  ...uiId,
  ...workflowId,
} as const;

const english: { readonly [Key in keyof typeof indonesian]: string } = {
  ...accountsEn,
  ...catalogEn,
  ...curationEn,
  ...deskEn,
  ...documentsEn,
  ...enterprisesEn,
  ...errorEn,
  ...feedbackEn,
  ...formEn,
  ...labelEn,
  ...licencesEn,
  ...mediaEn,
  ...messagesEn,
  ...officeEn,
  ...ordersEn,
  ...packagingEn,
  ...parcelsEn,
  ...paymentsEn,
  ...placesEn,
  ...searchEn,
  ...selectionEn,
  ...servicesEn,
  ...settlementEn,
  ...shopEn,
  ...stockEn,
  ...uiEn,
  ...workflowEn,
};

export const catalogues = { id: indonesian, en: english } as const;

export type MessageKey = keyof typeof indonesian;
export type Params = Readonly<Record<string, string | number>>;
export type Translate = {
  (key: MessageKey, params?: Params): string;
  /** For keys built from data (states, actions, refusal codes, "form.tooLong?max=80"). An unknown key answers null. */
  lookup(code: string, params?: Params): string | null;
  /** Like `lookup`, but always answers words: an unknown code becomes a general sentence. */
  code(code: string, params?: Params): string;
  language: Language;
};

const translators = { id: make("id"), en: make("en") } as const;

export const translator = (language: Language): Translate => translators[language];

function make(language: Language): Translate {
  const texts: Readonly<Record<string, string>> = catalogues[language];
  const lookup = (code: string, params: Params = {}): string | null => {
    const [key = "", figures = ""] = code.split("?");
    const found = texts[key];
    return found === undefined ? null : fill(found, { ...Object.fromEntries(new URLSearchParams(figures)), ...params });
  };
  const translate = (key: MessageKey, params: Params = {}) => fill(texts[key] ?? key, params);
  const code = (key: string, params?: Params) => lookup(key, params) ?? translate("form.invalid");
  return Object.assign(translate, { lookup, code, language });
}

function fill(template: string, params: Params): string {
  // Most words of a page have no place for anything.
  if (!template.includes("{")) return template;
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => String(params[name] ?? slot));
}
