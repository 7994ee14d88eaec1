import script from "./enhance.js?url";

/** The shop's one small script; pages work without it. */
export const ShopScript = () => <script type="module" src={script} />;
