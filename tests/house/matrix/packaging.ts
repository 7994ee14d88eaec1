import { only, type Row, verdicts } from "./matrix.ts";

const house = only("operator", "designer", "head", "admin");

/** Operators and designers work; the head and the admin read along. A proof is its owner's as well. */
export const packaging: readonly Row[] = [
  { route: "/kemasan", at: "/kemasan", GET: house },
  { route: "/kemasan/pekerjaan/baru", at: "/kemasan/pekerjaan/baru", GET: only("operator"), POST: only("operator") },
  {
    route: "/kemasan/pekerjaan/:id",
    at: ({ jobId }) => `/kemasan/pekerjaan/${jobId}`,
    GET: house,
    POST: only("operator", "designer"),
  },
  { route: "/kemasan/pekerjaan/:id/tiket", at: ({ jobId }) => `/kemasan/pekerjaan/${jobId}/tiket`, GET: house },
  { route: "/kemasan/pekerjaan/:id/bast", at: ({ jobId }) => `/kemasan/pekerjaan/${jobId}/bast`, GET: house },
  {
    route: "/kemasan/pekerjaan/:id/bast.pdf",
    at: ({ jobId }) => `/kemasan/pekerjaan/${jobId}/bast.pdf`,
    GET: verdicts("lost", {
      ...{ anonymous: "signIn", memberA: "in", operator: "in", designer: "in", head: "in", admin: "in" },
    }),
  },
  {
    route: "/kemasan/proof/:id",
    at: ({ proofId }) => `/kemasan/proof/${proofId}`,
    GET: verdicts("lost", {
      ...{ anonymous: "signIn", memberA: "in", operator: "in", designer: "in", head: "in", admin: "in" },
    }),
  },
];
