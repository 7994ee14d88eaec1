import type { Reaction } from "#app/platform/history/history.server.ts";
import { catalogReactions } from "./catalog/catalog.reactions.server.ts";
import { curationReactions } from "./curation/curation.reactions.server.ts";
import {
  curatorNotices,
  feedbackLetters,
  licenceLetters,
  listingLetters,
  orderLetters,
  packagingLetters,
  peopleReactions,
  referralLetters,
  selectionLetters,
} from "./messages/messages.server.ts";
import { ordersReactions } from "./orders/orders.reactions.server.ts";
import { packagingReactions } from "./packaging/packaging.reactions.server.ts";
import { paymentsReactions } from "./payments/payments.reactions.server.ts";
import { searchReactions } from "./search/search.server.ts";
import { servicesReactions } from "./services/services.reactions.server.ts";
import { settlementReactions } from "./settlement/settlement.reactions.server.ts";

/** When X happens, do Y: every room's reactions, one line a room. They are heard after commit, at least once. */
export const reactions: readonly Reaction[] = [
  ...catalogReactions,
  ...servicesReactions,
  ...curationReactions,
  ...ordersReactions,
  ...packagingReactions,
  ...paymentsReactions,
  ...settlementReactions,
  ...searchReactions,
  ...peopleReactions,
  ...orderLetters,
  ...listingLetters,
  ...curatorNotices,
  ...licenceLetters,
  ...packagingLetters,
  ...referralLetters,
  ...selectionLetters,
  ...feedbackLetters,
];
