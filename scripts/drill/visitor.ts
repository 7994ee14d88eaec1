/** A guest with a browser of his own: his cookies, his address behind the proxy, no script. */
export type Visitor = {
  get(path: string): Promise<Response>;
  post(path: string, form: Readonly<Record<string, string>>): Promise<Response>;
};

export function visitor(origin: string, number: number): Visitor {
  const cookies = new Map<string, string>();
  const address = `198.51.${Math.floor(number / 250)}.${1 + (number % 250)}`;
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const reply = await fetch(`${origin}${path}`, {
      ...init,
      redirect: "manual",
      headers: {
        Origin: origin,
        "X-Forwarded-For": address,
        Cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      },
    });
    for (const line of reply.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return reply;
  };
  return {
    get: (path) => ask(path),
    post: (path, form) => ask(path, { method: "POST", body: new URLSearchParams(form) }),
  };
}

/** The hidden fields of a page, as a browser would send them back. */
export function hiddenFields(page: string): Record<string, string> {
  const inputs = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  return Object.fromEntries(inputs.map(([, name = "", value = ""]) => [name, value.replaceAll("&amp;", "&")]));
}
