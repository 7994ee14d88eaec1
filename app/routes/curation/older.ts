const PAGE = 20;

/** Versions page by page: `sebelum` in the address is the number of the last one that was seen. */
export function olderThan(url: string, here: string) {
  const asked = new URL(url).searchParams.get("sebelum") ?? "";
  const number = /^\d{1,6}$/.test(asked) ? Number(asked) : 0;
  return {
    before: number > 0 ? { before: number } : {},
    pages: (shown: readonly { number: number }[]) => ({
      first: number > 0 ? here : null,
      next: shown.length === PAGE ? `${here}?sebelum=${shown.at(-1)?.number}` : null,
    }),
  };
}
