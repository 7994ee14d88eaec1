import { expect, it } from "vitest";
import { isTest, type Source, sources } from "./source.ts";

/**
 * Between the hydrated areas and the shop a whole document is loaded: a client redirect or a <Link> would keep the
 * office alive, with its headers, under a shop's address.
 */
const routes = sources(["app/routes"], /\.tsx?$/).filter(({ path }) => !isTest(path));
const plain = (path: string) => /^app\/routes\/(shop|auth|machines)\//.test(path);

const naming = (files: readonly Source[], pattern: RegExp) =>
  files.filter(({ text }) => pattern.test(text)).map(({ path }) => path);

it("shop pages use plain links and forms", () => {
  const pages = routes.filter(({ path }) => plain(path));
  expect(naming(pages, /\b(Link|NavLink|useNavigate|useFetcher|useSubmit)\b[^"]*\} from "@remix-run\/react"/)).toEqual(
    [],
  );
});

it("shop pages carry no style attribute and no inline handler", () => {
  const pages = [
    ...routes.filter(({ path }) => plain(path)),
    ...sources(["app/ui"], /\.tsx$/).filter(({ path }) => !isTest(path)),
  ];
  expect(naming(pages, /\sstyle=\{/)).toEqual([]);
});

it("a redirect across the border loads a new document", () => {
  const across =
    /\bredirect\(\s*(paths\.(shop|auth|machines)\b|["'`]\/(produk|usaha|keranjang|checkout|pesanan|masuk|keluar|daftar)\b)/;
  const inside = sources(["app/routes", "app/domain", "app/platform"], /\.tsx?$/).filter(
    ({ path }) => !isTest(path) && !plain(path),
  );
  expect(naming(inside, across)).toEqual([]);
});

it("a link across the border loads a new document", () => {
  const hydrated = routes.filter(({ path }) => !plain(path));
  expect(naming(hydrated, /<(Link|NavLink)\b[^>]*\bto=\{paths\.(shop|auth|machines)\b/)).toEqual([]);
});
