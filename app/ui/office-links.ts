import sheet from "./office.css?url";
import { headLinks } from "./shop-links.ts";

/** The head of the hydrated areas. */
export const officeLinks = () => headLinks(sheet);
