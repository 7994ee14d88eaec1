import { english } from "./en.ts";
import { indonesian } from "./id.ts";

/** Both languages, for the server. A browser gets the one its page is written in: `catalogues.client.ts`. */
export const catalogues = { id: indonesian, en: english } as const;
