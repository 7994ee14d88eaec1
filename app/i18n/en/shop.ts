import type { shop as source } from "../id/shop.ts";
import type { Texts } from "../texts.ts";

export const shop = {
  "shop.account": "Account",
  "shop.cart": "Basket",
  "shop.search": "Search products",
  "shop.search.example": "Try nutmeg syrup, dabe coffee, weaving…",
  "shop.map": "Map of origins",
  "shop.sell": "Sell at UKM Mart",
  "shop.tab.home": "Home",
  "shop.tab.categories": "Categories",
  "shop.tab.orders": "Orders",
  "shop.foot.operator": "Run by {name}, {address}.",
  "shop.foot.buy": "Shop",
  "shop.foot.all": "All products",
  "shop.foot.shipping": "Shipping cost and time",
  "shop.foot.track": "Track an order",
  "shop.foot.terms": "Terms of sale",
  "shop.foot.makers": "Makers",
  "shop.foot.join": "Register a business",
  "shop.foot.curation": "How we curate",
  "shop.foot.about": "About UKM Mart",
  "shop.foot.privacy": "Privacy",
  "shop.foot.complaints": "Complaints",
  "shop.foot.complaints.text":
    "Call {phone} or write to {email}, Monday to Friday 08.00–16.00 WIT. If that does not settle it, turn to Ditjen PKTN, Ministry of Trade.",
  "shop.foot.complaints.how": "How to complain",
} satisfies Texts<typeof source>;
