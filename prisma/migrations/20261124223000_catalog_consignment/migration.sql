-- DropForeignKey
ALTER TABLE "consignment_line" DROP CONSTRAINT "consignment_line_consignment_id_fkey";

-- AlterTable
ALTER TABLE "consignment_line" DROP CONSTRAINT "consignment_line_pkey",
ADD COLUMN     "position" SMALLINT NOT NULL,
ADD COLUMN     "reason" TEXT,
ADD COLUMN     "shelf" TEXT,
ADD CONSTRAINT "consignment_line_pkey" PRIMARY KEY ("consignment_id", "position");

-- AlterTable
ALTER TABLE "lot_stock" ADD COLUMN     "packed" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "stock" ADD COLUMN     "shelf" TEXT;

-- AddForeignKey
ALTER TABLE "consignment_line" ADD CONSTRAINT "consignment_line_consignment_id_fkey" FOREIGN KEY ("consignment_id") REFERENCES "consignment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE lot_stock ADD CONSTRAINT lot_stock_packed CHECK (packed BETWEEN 0 AND quantity);
ALTER TABLE consignment_line ADD CONSTRAINT consignment_line_reason CHECK (
  counted IS NULL OR counted = quantity OR reason IS NOT NULL);
CREATE TRIGGER consignment_append_only BEFORE UPDATE OR DELETE ON consignment
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consignment_no_truncate BEFORE TRUNCATE ON consignment
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consignment_line_append_only BEFORE UPDATE OR DELETE ON consignment_line
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER consignment_line_no_truncate BEFORE TRUNCATE ON consignment_line
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A bundle is made of single goods: a bundle in a bundle would be held by parts that nobody counts.
CREATE FUNCTION refuse_nested_bundle() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT FROM bundle_line b WHERE b.variant_id = NEW.component_id)
    OR EXISTS (SELECT FROM bundle_line b WHERE b.component_id = NEW.variant_id) THEN
    RAISE EXCEPTION 'a bundle holds no bundle: constraint "bundle_line_flat"'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'bundle_line_flat', TABLE = TG_TABLE_NAME;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bundle_line_flat BEFORE INSERT OR UPDATE ON bundle_line
  FOR EACH ROW EXECUTE FUNCTION refuse_nested_bundle();

-- What can be taken from where. A bundle has no stock of its own: it can be assembled where all its parts are, as often
-- as the scarcest allows, and only while each part may be sold by itself.
CREATE VIEW on_shelf AS
SELECT s.variant_id, s.place_id, s.onhand - s.reserved AS available
FROM stock s WHERE NOT EXISTS (SELECT FROM bundle_line b WHERE b.variant_id = s.variant_id)
UNION ALL
SELECT b.variant_id, s.place_id, min((s.onhand - s.reserved) / b.quantity) AS available
FROM bundle_line b
JOIN stock s ON s.variant_id = b.component_id
JOIN variant w ON w.id = b.component_id AND w.retired_at IS NULL
JOIN product p ON p.id = w.product_id AND p.state = 'live'
WHERE NOT EXISTS (
  SELECT FROM hold h WHERE h.until IS NULL AND (h.product_id = p.id OR h.enterprise_id = p.enterprise_id))
GROUP BY b.variant_id, s.place_id
HAVING count(*) = (SELECT count(*) FROM bundle_line x WHERE x.variant_id = b.variant_id);
