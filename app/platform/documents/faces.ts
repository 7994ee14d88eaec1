import { join } from "node:path";

const at = (name: string): string => join(process.cwd(), "app", "platform", "documents", "fonts", name);

/** The letters of papers and drawings, as files. */
export const faces = { regular: at("regular.ttf"), bold: at("bold.ttf") } as const;
