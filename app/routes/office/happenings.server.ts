import type { Language } from "#app/core/actor.ts";
import { formatClock, formatDate } from "#app/core/time.ts";
import { namesOf } from "#app/domain/accounts/accounts.server.ts";
import { listingNames } from "#app/domain/catalog/catalog.server.ts";
import { orderNumbers } from "#app/domain/orders/orders.server.ts";
import { jobsInShort } from "#app/domain/packaging/packaging.server.ts";
import { type Moment, type Subject, timeline } from "#app/domain/reports/reports.server.ts";
import { type Translate, translator } from "#app/i18n/index.ts";
import type { IconName } from "#app/ui/Icon.tsx";
import { lookOf } from "#app/ui/status.ts";

/** What a reader may look for in a history; the words of a filter stand in its address. */
const groups = {
  layanan: ["serviceCase", "serviceSession", "outcome", "followUp", "baseline", "attendance"],
  izin: ["licence"],
  kurasi: ["listingVersion", "product", "price", "stock", "hold"],
  kemasan: ["packagingJob", "proof"],
  penjualan: ["order", "parcel", "refund", "payment"],
  suara: ["complaint", "productReview"],
  usaha: ["enterprise", "consent", "holiday", "membership"],
} as const;
export type HistoryGroup = keyof typeof groups;

const isGroup = (name: string | null): name is HistoryGroup => name !== null && Object.hasOwn(groups, name);

const PAGE = 20;

/** One timeline of a subject, in words, newest first; `jenis` filters it and `sesudah` goes further back. */
export async function historyOf(subject: Subject, query: URLSearchParams, language: Language) {
  const asked = query.get("jenis");
  const group = isGroup(asked) ? asked : null;
  const found = await timeline(subject, {
    after: query.get("sesudah"),
    take: PAGE + 1,
    ...(group ? { flows: groups[group] } : {}),
  });
  const moments = found.slice(0, PAGE);
  const t = translator(language);
  const people = await namesOf(moments.flatMap(({ actorId }) => actorId ?? []));
  const of = (flow: string) => moments.filter((moment) => moment.flow === flow).map(({ subjectId }) => subjectId);
  const [listings, jobs, orders] = await Promise.all([
    listingNames(of("listingVersion")),
    jobsInShort(of("packagingJob")),
    orderNumbers(of("order")),
  ]);
  const named = (id: string) => {
    const job = jobs.get(id);
    return listings.get(id) ?? (job ? `${job.product}, ${job.job}` : orders.get(id));
  };
  return {
    group,
    groups: Object.keys(groups).filter(isGroup),
    older: found.length > PAGE ? (moments.at(-1)?.id ?? null) : null,
    entries: moments.filter(isSeen).map((moment) => ({
      id: moment.id,
      at: moment.at.toISOString(),
      when: formatDate(moment.at, language),
      title: titleOf(moment, t),
      icon: icons[moment.flow] ?? ("history" as const),
      tone: moment.to ? lookOf(moment.flow, moment.to)[0] : ("mute" as const),
      note: moment.note,
      by: [
        aboutOf(moment, t, named(moment.subjectId)),
        `${formatClock(moment.at)} WIT`,
        moment.actorId ? people.get(moment.actorId) : null,
      ]
        .filter(Boolean)
        .join(" · "),
    })),
  };
}

/** A case that only mirrors a job or a listing repeats what they say themselves. */
const isSeen = ({ flow, details }: Moment): boolean =>
  flow !== "serviceCase" || (details["service"] !== "S6" && details["service"] !== "S10");

function titleOf({ flow, action, to }: Moment, t: Translate): string {
  const said = t.lookup(`office.moment.${flow}.${action}`);
  if (said) return said;
  const name = t.lookup(`flow.${flow}`);
  const state = to ? t.lookup(`state.${flow}.${to}`) : t.lookup(`action.${flow}.${action}`);
  if (name && state) return `${name}: ${state}`;
  return t("office.moment.other", { what: name ?? state ?? `${flow} ${action}` });
}

function aboutOf({ details }: Moment, t: Translate, named: string | undefined): string {
  const said = (key: string) => (typeof details[key] === "string" ? details[key] : null);
  const word = (key: string, room: string) => said(key) && t.lookup(`${room}.${said(key)}`);
  const words = [
    named,
    word("service", "services.name"),
    word("kind", "services.outcomeKind"),
    said("evidence"),
    word("stage", "services.stageName"),
    word("use", "enterprises.consent"),
    word("about", "feedback.kind"),
    said("title"),
    said("number"),
  ];
  return [...new Set(words)].filter((word) => word && (word === named || !named?.endsWith(word))).join(", ");
}

const icons: Readonly<Record<string, IconName>> = {
  serviceCase: "handshake",
  serviceSession: "map-pin",
  outcome: "file-check",
  followUp: "corner-down-right",
  baseline: "chart-column",
  attendance: "graduation-cap",
  licence: "file-text",
  listingVersion: "badge-check",
  product: "store",
  price: "tag",
  stock: "boxes",
  hold: "ban",
  packagingJob: "package-open",
  proof: "pen-tool",
  order: "receipt",
  parcel: "truck",
  refund: "banknote",
  payment: "wallet",
  complaint: "message-square-warning",
  productReview: "star",
  enterprise: "store",
  consent: "shield-check",
  holiday: "calendar",
};
