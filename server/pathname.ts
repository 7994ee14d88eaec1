/**
 * The path as it may stand in a log: words of the route table stay, everything else (an order's number, a token, a
 * person's page) becomes ":". Queries hold what people typed and are left out altogether.
 */
export function loggable(routes: readonly (string | undefined)[]): (path: string) => string {
  const words = new Set(
    routes.flatMap((path) => (path ?? "").split("/")).filter((word) => word !== "" && !/[:*]/.test(word)),
  );
  return (path) =>
    path
      .split("/")
      .map((part) => (part === "" || words.has(part.replace(/\.data$/, "")) ? part : ":"))
      .join("/");
}
