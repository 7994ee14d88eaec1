-- A curator's own views of the queue: a filter and the words of a search under a name. Eight places a person.
CREATE TABLE "queue_view" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "place" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "filter" TEXT NOT NULL,
    "search" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "queue_view_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "queue_view_person_id_place_key" ON "queue_view"("person_id", "place");
ALTER TABLE "queue_view" ADD CONSTRAINT "queue_view_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
CREATE UNIQUE INDEX queue_view_name_once ON queue_view (person_id, lower(name));
ALTER TABLE queue_view ADD CONSTRAINT queue_view_place CHECK (place BETWEEN 1 AND 8);
ALTER TABLE queue_view ADD CONSTRAINT queue_view_words CHECK (length(name) BETWEEN 1 AND 40 AND length(search) <= 80);
