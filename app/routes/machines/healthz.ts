/** The process answers. Whether it can serve people is asked at /readyz. */
export const loader = () =>
  new Response("ok\n", { headers: { "Content-Type": "text/plain", "Cache-Control": "no-store" } });
