import { createServer } from "node:net";

/** A port nobody listens on; somebody may take it the moment after. */
export const freePort = (host = "127.0.0.1"): Promise<number> => probe(0, host);

export const portIsFree = (port: number, host = "127.0.0.1"): Promise<boolean> =>
  probe(port, host).then(
    () => true,
    () => false,
  );

function probe(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once("error", reject);
    server.listen(port, host, () => {
      const address = server.address();
      const found = address && typeof address === "object" ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}
