import { formatRupiah, type Rupiah } from "#app/core/money.ts";

/** "Rp 45.000", with the price per 100 ml or the like beside it. `big` is for the product page. */
export function Price({
  amount,
  from,
  per,
  big = false,
}: {
  amount: Rupiah;
  from?: string;
  per?: string;
  big?: boolean;
}) {
  return (
    <p className={big ? "price price-big" : "price"}>
      {from ? <small>{from} </small> : null}
      {formatRupiah(amount)}
      {per ? <span className="unit-price"> {per}</span> : null}
    </p>
  );
}
