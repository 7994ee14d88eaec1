import { dictionary as everywhere } from "@zxcvbn-ts/language-common";
import { dictionary as indonesian } from "@zxcvbn-ts/language-id";

/** What people here choose and no list of the world holds. */
const OURS = [
  "alhamdulillah",
  "bacan",
  "bismillah",
  "cengkeh",
  "gamalama",
  "halmahera",
  "insyaallah",
  "jailolo",
  "katasandi",
  "korakora",
  "malukuutara",
  "marimoi",
  "morotai",
  "pulaumorotai",
  "rahasia",
  "rumahkemasan",
  "sandiku",
  "sofifi",
  "ternate",
  "tidore",
  "tobelo",
  "ukmmart",
];
/** So many figures and signs around a word are decoration: "Ternate2026!" is still "ternate". */
const DECORATION = 6;

let tried: { passwords: ReadonlySet<string>; words: ReadonlySet<string> } | null = null;

/** Is it among what guessers try first: fifty thousand leaked passwords, or one Indonesian word or name with decoration? */
export function isCommon(password: string): boolean {
  tried ??= {
    passwords: new Set(everywhere["passwords-common"].map(String)),
    words: new Set([...indonesian["commonWords-id"], ...indonesian["names-id"], ...OURS].map(String)),
  };
  const { passwords, words } = tried;
  const plain = password.toLowerCase();
  const word = plain.replace(/^[^a-z]+|[^a-z]+$/g, "");
  const joined = plain.replace(/[\s._-]/g, "");
  const known = (text: string) => passwords.has(text) || words.has(text);
  if (known(plain) || known(joined)) return true;
  return plain.length - word.length <= DECORATION && word.length > 0 && (known(word) || known(half(word)));
}

/** "sayangsayang" is "sayang" twice. */
function half(word: string): string {
  const first = word.slice(0, word.length / 2);
  return first + first === word ? first : word;
}
