import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLocation,
  useMatches,
  useRouteError,
} from "@remix-run/react";
import type { ReactNode } from "react";
import type { Language } from "#app/core/actor.ts";
import { languageOf } from "#app/i18n/language.ts";
import { LanguageProvider, useText } from "#app/i18n/react.tsx";
import { useNonce } from "#app/ui/nonce.tsx";

/**
 * The frame of every page, errors included. Style sheets belong to the audiences' layouts; scripts only to those whose
 * layout says `handle = { hydrate: true }`. A layout's loader may name the reader's `language`; else the URL decides.
 */
export function Layout({ children }: { children: ReactNode }) {
  const matches = useMatches();
  const location = useLocation();
  const nonce = useNonce();
  const language = matches.map((match) => languageIn(match.data)).findLast((found) => found !== undefined);
  const lang = language ?? languageOf(`http://localhost${location.pathname}${location.search}`);
  const hydrated = matches.some((match) => isOn(match.handle, "hydrate"));
  return (
    <html lang={lang}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider language={lang}>{children}</LanguageProvider>
        {hydrated && <ScrollRestoration nonce={nonce} />}
        {hydrated && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function App() {
  return <Outlet />;
}

/** The last resort; each audience's layout has a boundary of its own with its frame and style. */
export function ErrorBoundary() {
  const error = useRouteError();
  const { t } = useText();
  const missing = isRouteErrorResponse(error) && error.status === 404;
  return (
    <main>
      <h1>{t(missing ? "error.notFound" : "error.unexpected")}</h1>
      <p>{t(missing ? "error.notFoundHint" : "error.unexpectedHint")}</p>
      <p>
        <a href="/">{t("error.home")}</a>
      </p>
    </main>
  );
}

const isOn = (handle: unknown, name: string): boolean =>
  typeof handle === "object" &&
  handle !== null &&
  Object.entries(handle).some(([key, value]) => key === name && value === true);

function languageIn(found: unknown): Language | undefined {
  if (typeof found !== "object" || found === null || !("language" in found)) return undefined;
  return found.language === "id" || found.language === "en" ? found.language : undefined;
}
