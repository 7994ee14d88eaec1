import { everySignedIn, type Row, verdicts } from "./matrix.ts";

export const account: readonly Row[] = [
  { route: "/akun", at: "/akun", GET: everySignedIn, POST: everySignedIn },
  { route: "/akun/keamanan", at: "/akun/keamanan", GET: everySignedIn, POST: everySignedIn },
  { route: "/akun/pesanan", at: "/akun/pesanan", GET: everySignedIn },
  { route: "/akun/simpanan", at: "/akun/simpanan", GET: everySignedIn, POST: everySignedIn },
  { route: "/akun/pemberitahuan", at: "/akun/pemberitahuan", GET: everySignedIn, POST: everySignedIn },
  {
    route: "/dokumen/:id",
    at: ({ documentId }) => `/dokumen/${documentId}`,
    GET: verdicts("lost", {
      anonymous: "signIn",
      memberA: "in",
      curator: "in",
      leadCurator: "in",
      consultant: "in",
      head: "in",
      staff: "in",
      admin: "in",
    }),
  },
];
