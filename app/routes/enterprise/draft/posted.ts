/** A posted list of packs in which one says nothing any more but its id: whatever was typed there is let go. */
export function emptied(posted: FormData, variantId: string): FormData {
  const at = [...posted.entries()].find(([name, value]) => name.endsWith("].variantId") && value === variantId)?.[0];
  const prefix = at?.slice(0, -"variantId".length);
  const left = new FormData();
  for (const [name, value] of posted.entries()) {
    left.append(name, prefix && name.startsWith(prefix) && name !== at ? "" : value);
  }
  return left;
}
