import "@remix-run/node";

declare module "@remix-run/node" {
  interface Future {
    v3_singleFetch: true;
  }
  interface AppLoadContext {
    nonce: string;
    /** Who asks takes a page as `whole` beside the answer, and reads no body. */
    takesWhole?: boolean;
  }
}
