-- Whose goods a complaint is about, what the maker proposes to answer, and whether it made the product's listing be looked at again.
ALTER TABLE complaint
  ADD COLUMN enterprise_id UUID,
  ADD COLUMN proposal TEXT,
  ADD COLUMN proposed_by_id UUID,
  ADD COLUMN proposed_at TIMESTAMPTZ(3),
  ADD COLUMN asked_review_at TIMESTAMPTZ(3);

UPDATE complaint SET enterprise_id = coalesce(
  (SELECT enterprise_id FROM parcel WHERE parcel.id = complaint.parcel_id),
  (SELECT enterprise_id FROM product WHERE product.id = complaint.product_id),
  (SELECT enterprise_id FROM order_line WHERE order_line.order_id = complaint.order_id ORDER BY position LIMIT 1));

ALTER TABLE complaint ALTER COLUMN enterprise_id SET NOT NULL;
ALTER TABLE complaint ADD CONSTRAINT "complaint_enterprise_id_fkey" FOREIGN KEY ("enterprise_id") REFERENCES "enterprise"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE INDEX "complaint_enterprise_id_due_at_idx" ON "complaint"("enterprise_id", "due_at");
CREATE INDEX "complaint_due_at_idx" ON "complaint"("due_at");
