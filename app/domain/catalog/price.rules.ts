type Prices = {
  /** What the version says. */
  proposed: bigint | null;
  /** What stood on the shelf when it was sent to curation. */
  asSubmitted: bigint | null;
  today: bigint | null;
};

/**
 * The price once a version is approved. One that was only carried along is no wish: where the owner moved the price on
 * the shelf while the version was judged, hers of today stays.
 */
export const priceAfter = ({ proposed, asSubmitted, today }: Prices): bigint | null =>
  proposed === null || (proposed === asSubmitted && today !== null) ? today : proposed;
