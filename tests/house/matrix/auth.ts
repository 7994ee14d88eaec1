import { everyone, everySignedIn, nobody, type Row } from "./matrix.ts";

const token = "A".repeat(43);

export const auth: readonly Row[] = [
  { route: "/masuk", at: "/masuk", GET: everyone, POST: everyone },
  { route: "/masuk/kode", at: "/masuk/kode", GET: everyone, POST: everyone },
  { route: "/masuk/ulang", at: "/masuk/ulang", GET: everySignedIn, POST: everySignedIn },
  { route: "/daftar", at: "/daftar", GET: everyone, POST: everyone },
  { route: "/daftar/:token", at: `/daftar/${token}`, GET: nobody, POST: everyone },
  { route: "/keluar", at: "/keluar", GET: everyone, POST: everyone },
  { route: "/lupa-sandi", at: "/lupa-sandi", GET: everyone, POST: everyone },
  { route: "/lupa-sandi/:token", at: `/lupa-sandi/${token}`, GET: nobody, POST: everyone },
  { route: "/undangan/:token", at: `/undangan/${token}`, GET: nobody, POST: everyone },
];
