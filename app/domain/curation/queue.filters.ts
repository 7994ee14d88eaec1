/** The saved views of the queue. */
export const queueFilters = ["waiting", "mine", "appeals"] as const;
export type QueueFilter = (typeof queueFilters)[number];
