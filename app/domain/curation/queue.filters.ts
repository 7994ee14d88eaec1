/** The views of the queue. Plenary: two curators have spoken and differ, so a third voice decides. Light: photos and words only. */
export const queueFilters = ["waiting", "mine", "overdue", "plenary", "light", "appeals"] as const;
export type QueueFilter = (typeof queueFilters)[number];

/** Where a page of the queue ended: the next begins behind it, whatever came or went meanwhile. */
export type QueuePlace = { dueAt: Date; versionId: string };

const written = /^(\d{1,14})\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

export function readPlace(words: string): QueuePlace | null {
  const [, moment, versionId] = written.exec(words) ?? [];
  return moment && versionId ? { dueAt: new Date(Number(moment)), versionId } : null;
}

export const placeWords = ({ dueAt, versionId }: QueuePlace): string => `${dueAt.getTime()}.${versionId}`;
