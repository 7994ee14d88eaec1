import type { error as source } from "../id/error.ts";
import type { Texts } from "../texts.ts";

export const error = {
  "error.notFound": "This page does not exist.",
  "error.notFoundHint": "The product may no longer be sold, or the address is wrong.",
  "error.forbidden": "This page is not for your account.",
  "error.forbiddenHint": "Sign in with another account, or ask an admin for access.",
  "error.unexpected": "Something went wrong on our side.",
  "error.unexpectedHint": "It has been noted. Try again in a moment; what was sent is not lost.",
  "error.home": "To the home page",
} satisfies Texts<typeof source>;
