CREATE TYPE "complaint_kind" AS ENUM ('broken', 'wrong', 'missing', 'late', 'quality', 'other');

CREATE TABLE "product_review" (
    "id" UUID NOT NULL,
    "order_line_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "user_id" UUID,
    "shown_name" TEXT NOT NULL,
    "rating" SMALLINT NOT NULL,
    "text" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "reply" TEXT,
    "reply_at" TIMESTAMPTZ(3),
    "reply_by_id" UUID,
    "hidden_at" TIMESTAMPTZ(3),
    "hidden_reason" TEXT,

    CONSTRAINT "product_review_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "product_review_photo" (
    "review_id" UUID NOT NULL,
    "photo_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,

    CONSTRAINT "product_review_photo_pkey" PRIMARY KEY ("review_id","position")
);

CREATE TABLE "complaint" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "order_id" UUID NOT NULL,
    "parcel_id" UUID,
    "product_id" UUID,
    "kind" "complaint_kind" NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "complaint_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "complaint_document" (
    "complaint_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,

    CONSTRAINT "complaint_document_pkey" PRIMARY KEY ("complaint_id","document_id")
);

CREATE TABLE "wish" (
    "user_id" UUID NOT NULL,
    "product_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wish_pkey" PRIMARY KEY ("user_id","product_id")
);

CREATE TABLE "satisfaction" (
    "id" UUID NOT NULL,
    "case_id" UUID,
    "activity_id" UUID,
    "scores" INTEGER[],
    "text" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "satisfaction_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "product_review_order_line_id_key" ON "product_review"("order_line_id");
CREATE INDEX "product_review_product_id_at_idx" ON "product_review"("product_id", "at");
CREATE INDEX "product_review_user_id_idx" ON "product_review"("user_id");
CREATE INDEX "product_review_photo_photo_id_idx" ON "product_review_photo"("photo_id");
CREATE UNIQUE INDEX "complaint_number_key" ON "complaint"("number");
CREATE INDEX "complaint_order_id_idx" ON "complaint"("order_id");
CREATE INDEX "complaint_parcel_id_idx" ON "complaint"("parcel_id");
CREATE INDEX "complaint_product_id_idx" ON "complaint"("product_id");
CREATE INDEX "complaint_document_document_id_idx" ON "complaint_document"("document_id");
CREATE INDEX "wish_product_id_idx" ON "wish"("product_id");
CREATE UNIQUE INDEX "satisfaction_case_id_key" ON "satisfaction"("case_id");
ALTER TABLE "product_review" ADD CONSTRAINT "product_review_order_line_id_fkey" FOREIGN KEY ("order_line_id") REFERENCES "order_line"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "product_review" ADD CONSTRAINT "product_review_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "product_review" ADD CONSTRAINT "product_review_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "product_review_photo" ADD CONSTRAINT "product_review_photo_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "product_review"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "product_review_photo" ADD CONSTRAINT "product_review_photo_photo_id_fkey" FOREIGN KEY ("photo_id") REFERENCES "photo"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_parcel_id_fkey" FOREIGN KEY ("parcel_id") REFERENCES "parcel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "complaint" ADD CONSTRAINT "complaint_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "complaint_document" ADD CONSTRAINT "complaint_document_complaint_id_fkey" FOREIGN KEY ("complaint_id") REFERENCES "complaint"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "complaint_document" ADD CONSTRAINT "complaint_document_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "private_document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "wish" ADD CONSTRAINT "wish_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "wish" ADD CONSTRAINT "wish_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "satisfaction" ADD CONSTRAINT "satisfaction_case_id_fkey" FOREIGN KEY ("case_id") REFERENCES "service_case"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say, by hand. Its names and definitions are listed in prisma/raw-objects.txt.
ALTER TABLE product_review ADD CONSTRAINT product_review_rating CHECK (rating BETWEEN 1 AND 5);
ALTER TABLE satisfaction ADD CONSTRAINT satisfaction_scores CHECK (
  cardinality(scores) = 9 AND 1 <= ALL (scores) AND 4 >= ALL (scores));
ALTER TABLE satisfaction ADD CONSTRAINT satisfaction_of CHECK (num_nonnulls(case_id, activity_id) = 1);

