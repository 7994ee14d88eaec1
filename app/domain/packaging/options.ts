/** How a pack is made. With the label and the artwork it is what an owner approves. */
export const packForms = [
  "standingPouch",
  "vacuumPouch",
  "label",
  "box",
  "bottle",
  "jar",
  "sleeve",
  "cup",
  "other",
] as const;
export type PackForm = (typeof packForms)[number];
export const finishes = ["none", "matte", "glossy"] as const;
export type Finish = (typeof finishes)[number];

export type JobOptions = {
  form: PackForm;
  material: string;
  size: string;
  colours: string;
  finish: Finish;
};

export const packagingWorks = ["design", "print", "pack"] as const;
export type PackagingWork = (typeof packagingWorks)[number];
