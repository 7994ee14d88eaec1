import type { stock as source } from "../id/stock.ts";
import type { Texts } from "../texts.ts";

export const stock = {
  "catalog.refused.bundleCounted": "A hamper has no stock of its own. Count the goods in it.",
  "catalog.refused.bundleLies":
    "Ready-made stock of this pack is left. Sell it first, then lay it together from its parts.",
  "catalog.refused.fewerThere": "Only {free} are there without a lot.",
  "catalog.refused.homeShort": "The maker's own shelf has too few. Clear the tick, or enter fewer.",
  "catalog.refused.lotBackwards": "Best before cannot be earlier than the day it was made.",
  "catalog.refused.lotCode": "Enter the lot code, or leave the dates empty.",
  "catalog.refused.lotDates": "Lot {code} is known with other dates. Check the label.",
  "catalog.refused.lotMadeOn": "Enter the day it was made, from the label.",
  "catalog.refused.lotPast": "This day has passed. Expired goods are not taken in.",
  "catalog.refused.lotShort": "That lot has too few left. Reload and choose again.",
  "catalog.refused.lotTooMany": "Only {free} on your shelf belong to no lot yet.",
  "catalog.refused.nothingListed": "Fill in at least one row.",
  "catalog.refused.partElsewhere": "Another maker's goods must first be brought to UKM Mart.",
  "catalog.refused.partIsBundle": "A hamper cannot be part of a hamper.",
  "catalog.refused.partMany": "Several goods carry this code. Use the SKU.",
  "catalog.refused.partUnknown": "Nothing on sale carries that code.",
  "catalog.refused.partsMost": "At most {max} kinds of goods.",
  "catalog.refused.promisedThere": "Buyers have ordered some of them. Return fewer.",
  "catalog.refused.reasonMissing": "Write why it differs.",
} satisfies Texts<typeof source>;
