CREATE TYPE "region_level" AS ENUM ('province', 'regency', 'district', 'village');

CREATE TYPE "code_scheme" AS ENUM ('kemendagri', 'bps');

CREATE TYPE "place_kind" AS ENUM ('premises', 'mart', 'packagingHouse');

CREATE TABLE "region" (
    "code" TEXT NOT NULL,
    "level" "region_level" NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "parent_code" TEXT,
    "island" TEXT,
    "seat" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "bps_code" TEXT,
    "population" INTEGER,
    "population_source" TEXT,

    CONSTRAINT "region_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "region_code" (
    "id" UUID NOT NULL,
    "region_code" TEXT NOT NULL,
    "scheme" "code_scheme" NOT NULL,
    "value" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "region_code_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "postal_code" (
    "region_code" TEXT NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "postal_code_pkey" PRIMARY KEY ("region_code","code")
);

CREATE TABLE "delivery_zone" (
    "code" TEXT NOT NULL,
    "name_id" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "delivery_zone_pkey" PRIMARY KEY ("code")
);

CREATE TABLE "zone_region" (
    "id" UUID NOT NULL,
    "zone_code" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,

    CONSTRAINT "zone_region_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "place" (
    "id" UUID NOT NULL,
    "kind" "place_kind" NOT NULL,
    "enterprise_id" UUID,
    "name" TEXT NOT NULL,
    "region_code" TEXT NOT NULL,
    "street" TEXT,
    "postal_code" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "pickup" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "place_pkey" PRIMARY KEY ("id")
);

CREATE INDEX "region_level_name_idx" ON "region"("level", "name");
CREATE INDEX "region_parent_code_idx" ON "region"("parent_code");
CREATE INDEX "region_code_scheme_value_idx" ON "region_code"("scheme", "value");
CREATE INDEX "region_code_region_code_idx" ON "region_code"("region_code");
CREATE INDEX "postal_code_code_idx" ON "postal_code"("code");
CREATE INDEX "zone_region_zone_code_idx" ON "zone_region"("zone_code");
CREATE INDEX "zone_region_region_code_idx" ON "zone_region"("region_code");
CREATE INDEX "place_enterprise_id_idx" ON "place"("enterprise_id");
CREATE INDEX "place_region_code_idx" ON "place"("region_code");
ALTER TABLE "region" ADD CONSTRAINT "region_parent_code_fkey" FOREIGN KEY ("parent_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "region_code" ADD CONSTRAINT "region_code_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "postal_code" ADD CONSTRAINT "postal_code_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "zone_region" ADD CONSTRAINT "zone_region_zone_code_fkey" FOREIGN KEY ("zone_code") REFERENCES "delivery_zone"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "zone_region" ADD CONSTRAINT "zone_region_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "place" ADD CONSTRAINT "place_region_code_fkey" FOREIGN KEY ("region_code") REFERENCES "region"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE region_code ADD CONSTRAINT region_code_value EXCLUDE USING gist
  (scheme WITH =, value WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE region_code ADD CONSTRAINT region_code_region EXCLUDE USING gist
  (scheme WITH =, region_code WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE zone_region ADD CONSTRAINT zone_region_once EXCLUDE USING gist
  (region_code WITH =, daterange(valid_from, valid_to) WITH &&);
ALTER TABLE place ADD CONSTRAINT place_owner CHECK ((kind = 'premises') = (enterprise_id IS NOT NULL));

