/**
 * Two hundred and some strings with which shops are attacked: what ends a value early (ten ways) before what an attacker
 * would like to be done (twenty). Nothing here is random, so a failure names the string.
 */
const ENDS = ["", "'", '"', "')", '"]', "\\'", "';", "` ", "--\n", "\u0000"] as const;
const DEEDS = [
  " OR 1=1 --",
  " OR visible = false",
  " UNION SELECT name, slug FROM product --",
  "; DROP TABLE search_document; --",
  " || pg_sleep(5) --",
  " AND (SELECT 1 FROM pg_sleep(5)) IS NULL",
  "; COPY product TO PROGRAM 'id' --",
  " & !draft | draft:*",
  " <-> :* <1000>",
  " NOT visible IN [true]",
  " _geoRadius(0, 0, 1)",
  "<script>alert(1)</script>",
  " onmouseover=alert(1) x=",
  "{{constructor.constructor('return 1')()}}",
  "$" + "{7*7}#{7*7}<%= 7*7 %>",
  "$where: sleep(5000)",
  "\r\nSet-Cookie: a=b\r\n\r\n<h1>x</h1>",
  "../../../../etc/passwd%00",
  "|cat /etc/passwd;`id`$(id)",
  "javascript:alert(1)//",
] as const;

export const injections: readonly string[] = ENDS.flatMap((end) => DEEDS.map((deed) => `rahasia${end}${deed}`));

/** Texts that are no attack and still break things: very long, from right to left, invisible, half a letter. */
export const strangeTexts: readonly string[] = [
  "kopi ".repeat(2_048),
  "a".repeat(10_240),
  "(".repeat(5_000),
  "\u202Eipok\u202C \u200F\u061C",
  "قهوة",
  "\u200B\u200D\uFEFF",
  "🦜☕️👩‍👩‍👧‍👦🇮🇩",
  "k̶͓̈́o̷͇̊p̵̣͝i̴̱͘".repeat(20),
  "\uFFFD\uFFFF",
  "ＫＯＰＩ",
  "%",
  "_",
  "<50rb >100jt <-1 <999999999999999999999rb",
  "Rp",
  "0",
];
