CREATE TYPE "picture_format" AS ENUM ('avif', 'webp', 'jpeg');

CREATE TABLE "photo" (
    "id" UUID NOT NULL,
    "enterprise_id" UUID,
    "uploaded_by_id" UUID,
    "file_key" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "colour1" TEXT,
    "colour2" TEXT,
    "thumb_hash" BYTEA,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "alt_id" TEXT,
    "alt_en" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "ready_at" TIMESTAMPTZ(3),
    "failed_at" TIMESTAMPTZ(3),
    "failed_reason" TEXT,

    CONSTRAINT "photo_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "photo_variant" (
    "photo_id" UUID NOT NULL,
    "format" "picture_format" NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "file_key" TEXT NOT NULL,

    CONSTRAINT "photo_variant_pkey" PRIMARY KEY ("photo_id","format","width")
);

CREATE TABLE "private_document" (
    "id" UUID NOT NULL,
    "enterprise_id" UUID,
    "order_id" UUID,
    "kind" TEXT NOT NULL,
    "file_key" TEXT NOT NULL,
    "file_name" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "bytes" INTEGER NOT NULL,
    "sha256" BYTEA NOT NULL,
    "uploaded_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "private_document_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "photo_enterprise_id_sha256_idx" ON "photo"("enterprise_id", "sha256");
CREATE UNIQUE INDEX "photo_variant_name_key" ON "photo_variant"("name");
CREATE INDEX "private_document_enterprise_id_idx" ON "private_document"("enterprise_id");
ALTER TABLE "photo_variant" ADD CONSTRAINT "photo_variant_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE photo ADD CONSTRAINT photo_size CHECK (width > 0 AND height > 0 AND bytes > 0);
ALTER TABLE photo_variant ADD CONSTRAINT photo_variant_size CHECK (width > 0 AND height > 0 AND bytes > 0);

