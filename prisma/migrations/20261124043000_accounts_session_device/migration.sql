-- What a person recognises a session by ("Chrome, Android"); never the whole user agent.
ALTER TABLE "session" ADD COLUMN "device" TEXT NOT NULL DEFAULT '';
