/** The saved views of the queue. Plenary: two curators have spoken and differ, so a third voice decides. Light: photos and words only. */
export const queueFilters = ["waiting", "mine", "overdue", "plenary", "light", "appeals"] as const;
export type QueueFilter = (typeof queueFilters)[number];
