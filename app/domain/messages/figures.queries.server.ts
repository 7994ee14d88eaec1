import { db } from "#app/platform/db/db.server.ts";

/** Letters still in the house: waiting for the mail server, or kept because there is none. */
export const mailsKept = (): Promise<number> => db.mail.count({ where: { sentAt: null } });
