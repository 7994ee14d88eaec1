import type { FieldCode, OutcomeCode } from "./outcome.kinds.ts";

export const serviceCodes = ["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9", "S10"] as const;
export type ServiceCode = (typeof serviceCodes)[number];

export type ServiceTemplate = {
  id: string;
  en: string;
  field: FieldCode;
  /** The service's own way, walked freely while the case is in progress. */
  stages: readonly string[];
  /** What is asked when a case is opened, as message keys `services.ask.<key>`. */
  asks: readonly string[];
  /** Does it concern goods? Then the products are named. */
  aboutProducts: boolean;
  /** The kinds of outcome it may have, the usual one first. */
  outcomes: readonly OutcomeCode[];
  /** Working days from the beginning to the delivery the centre sets itself. */
  dueWorkingDays: number;
  /** Its cases only mirror packaging jobs or listings. */
  mirrors?: "job" | "listing";
};

/** The ten services as the centre offers them. */
export const templates: Readonly<Record<ServiceCode, ServiceTemplate>> = {
  S1: {
    id: "Konsultasi dan pendampingan usaha",
    en: "Consulting and mentoring",
    field: "T1",
    stages: ["requested", "scheduled", "running", "done", "followUp"],
    asks: ["field", "channel", "problem"],
    aboutProducts: false,
    outcomes: ["ACTION_PLAN", "FINANCIAL_STATEMENT", "BOOKKEEPING", "QRIS", "FUNDING", "AGREEMENT", "SCALE_UP"],
    dueWorkingDays: 20,
  },
  S2: {
    id: "Pendaftaran usaha di OSS",
    en: "Business registration in OSS",
    field: "T1",
    stages: ["draft", "verification", "submitted", "issued"],
    asks: ["identity", "sector", "address", "capital"],
    aboutProducts: false,
    outcomes: ["NIB", "PB_UMKU", "PT_PERORANGAN"],
    dueWorkingDays: 5,
  },
  S3: {
    id: "Pelatihan teknis dan manajerial",
    en: "Technical and managerial training",
    field: "T2",
    stages: ["open", "enrolled", "selected", "attended", "passed"],
    asks: ["topic", "participants"],
    aboutProducts: false,
    outcomes: ["TRAINING_CERT"],
    dueWorkingDays: 30,
  },
  S4: {
    id: "Sertifikasi dan standardisasi produk",
    en: "Product certification and standards",
    field: "T3",
    stages: ["readiness", "documents", "submitted", "audit", "issued", "renewal"],
    asks: ["product", "certificate", "process"],
    aboutProducts: true,
    outcomes: ["PIRT", "HALAL", "BPOM_MD", "COSMETIC", "HERBAL", "BRAND", "SNI", "PSAT", "HACCP"],
    dueWorkingDays: 60,
  },
  S5: {
    id: "Pengembangan produk unggulan daerah",
    en: "Development of regional products",
    field: "T3",
    stages: ["proposal", "study", "prototype", "marketTest", "adopted"],
    asks: ["product", "potential"],
    aboutProducts: true,
    outcomes: ["PRODUCT_VARIANT", "SHELF_LIFE"],
    dueWorkingDays: 90,
  },
  S6: {
    id: "Pengembangan kemasan produk",
    en: "Packaging development",
    field: "T3",
    stages: ["brief", "design", "proof", "print", "handOver"],
    asks: ["product", "brief"],
    aboutProducts: true,
    outcomes: ["PACKAGING_DONE"],
    dueWorkingDays: 30,
    mirrors: "job",
  },
  S7: {
    id: "Promosi dan pemasaran",
    en: "Promotion and marketing",
    field: "T4",
    stages: ["enrolled", "curated", "joined", "report"],
    asks: ["product", "event", "market"],
    aboutProducts: true,
    outcomes: ["LISTED", "EXPO_SALES", "CONTRACT"],
    dueWorkingDays: 30,
  },
  S8: {
    id: "Inkubasi bisnis",
    en: "Business incubation",
    field: "T7",
    stages: ["before", "incubation", "after"],
    asks: ["proposal", "stage"],
    aboutProducts: false,
    outcomes: ["INCUBATION_GRADUATE", "FUNDING"],
    dueWorkingDays: 120,
  },
  S9: {
    id: "Pendataan usaha dan wirausaha",
    en: "Registry of enterprises",
    field: "T1",
    stages: ["draft", "fieldCheck", "valid", "outdated"],
    asks: ["record", "visit"],
    aboutProducts: false,
    outcomes: ["ENTERPRISE_VERIFIED"],
    dueWorkingDays: 10,
  },
  S10: {
    id: "Seleksi usaha dan kurasi produk",
    en: "Selection and curation",
    field: "T4",
    stages: ["submitted", "review", "decided"],
    asks: ["product"],
    aboutProducts: true,
    outcomes: ["CURATION_GRADE"],
    dueWorkingDays: 7,
    mirrors: "listing",
  },
};

/** The services a member of staff opens by hand; the others open with their job or their listing. */
export const openedByHand = ["S1", "S2", "S3", "S4", "S5", "S7", "S8", "S9"] as const satisfies readonly ServiceCode[];

/** An item that failed may be helped by these; packaging is asked for as a job, curation is where it failed. */
export const isReferable = (code: string): code is (typeof openedByHand)[number] =>
  openedByHand.some((service) => service === code);

export const isServiceCode = (code: string): code is ServiceCode => Object.hasOwn(templates, code);

/** Days after delivery on which the centre asks again. */
export const FOLLOW_UP_DAYS = [30, 90, 180] as const;
