const FAR_DAYS = 10;
const TIME_TO_LOOK = 14;
const TIME_TO_LOOK_FAR = 30;

/** Days after shipping when silence counts as received: the promised time and then time to look. */
export function receiveByOf(daysMax: number | null): number {
  const travel = daysMax ?? 0;
  return travel + (travel > FAR_DAYS ? TIME_TO_LOOK_FAR : TIME_TO_LOOK);
}
