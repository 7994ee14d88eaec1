/** English must answer every key of the Indonesian source, and no other. */
export type Texts<Source> = { readonly [Key in keyof Source]: string };
