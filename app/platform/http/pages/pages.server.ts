import { config } from "../../config.server.ts";
import { type Listener, listen } from "../../db/listener.server.ts";
import { addressReader, type KeptPage } from "./address.ts";
import { type Page, pageOf } from "./page.server.ts";
import { keepRows } from "./rows.server.ts";
import { shelf } from "./shelf.ts";

export type { KeptPage } from "./address.ts";
export { type Page, unpacked } from "./page.server.ts";

/** What the database says whenever something has changed that shop pages show: see the triggers `…_shop`. */
const CHANNEL = "shop_changed";

export type Pages = {
  addressOf(url: string): string | null;
  /** Null where the answer cannot be shared, or nobody would tell us that it has changed. */
  take(address: string): Page | null | Promise<Page | null>;
  stop(): Promise<void>;
};

/**
 * The shop's pages as everybody sees them, drawn from an address alone: no cookie, no header of a visitor can enter. All
 * processes hear of a change; one that cannot hear keeps nothing and shows nothing kept.
 */
export function keepPages(kept: readonly KeptPage[], draw: (address: string) => Promise<Response>): Pages {
  const drawn = shelf<Page>({
    most: config.web.pageCacheBytes,
    draw: async (address) => await pageOf(await draw(address)),
  });
  const rows = keepRows(() => listener.upToDate());
  const forgetting = (pages: () => void) => () => {
    rows.forget();
    pages();
  };
  const listener: Listener = listen(CHANNEL, { heard: forgetting(drawn.turn), back: forgetting(drawn.empty) });
  const known = addressReader(kept);
  return {
    addressOf: config.web.pageCacheBytes === 0 ? () => null : known,
    take(address) {
      const sure = listener.upToDate();
      if (sure === true) return drawn.take(address);
      if (sure === false) return null;
      return sure.then((yes) => (yes ? drawn.take(address) : null));
    },
    stop: async () => {
      rows.end();
      await listener.stop();
    },
  };
}
