import { once } from "node:events";
import { connect, type Socket } from "node:net";

type Asked = { port: number; path: string; atOnce?: number; ms?: number };

const HEAD_END = "\r\n\r\n";

/**
 * Asks one address over and over, so many at once, each on a connection of its own, and answers the requests a second.
 * Answers of one address are equally long, so they are counted by their bytes: parsing them would cost the machine more
 * than the server under test, and the figure would be the asker's.
 */
export async function requestsPerSecond({ port, path, atOnce = 16, ms = 2_000 }: Asked): Promise<number> {
  const asking = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept-Encoding: br\r\n\r\n`);
  const length = await lengthOf(port, asking);
  let answered = 0;
  let over = false;
  const visitor = (socket: Socket) =>
    new Promise<void>((resolve, reject) => {
      let got = 0;
      socket.on("data", (chunk) => {
        got += chunk.length;
        if (got < length) return;
        if (got > length) reject(new Error(`${path} answered ${got} bytes instead of ${length}`));
        got = 0;
        answered += 1;
        if (over) resolve();
        else socket.write(asking);
      });
      socket.on("error", reject);
      socket.on("close", () => reject(new Error(`${path} hung up`)));
      socket.write(asking);
    });
  const sockets = await Promise.all(Array.from({ length: atOnce }, () => opened(port)));
  const began = performance.now();
  setTimeout(() => {
    over = true;
  }, ms);
  await Promise.all(sockets.map(visitor));
  const seconds = (performance.now() - began) / 1_000;
  for (const socket of sockets) socket.removeAllListeners().destroy();
  return answered / seconds;
}

/** Of the second answer: the first may be drawn, those after it lie there. */
async function lengthOf(port: number, asking: Buffer): Promise<number> {
  const socket = await opened(port);
  let length = 0;
  for (let time = 0; time < 2; time += 1) {
    socket.write(asking);
    let bytes = Buffer.alloc(0);
    do {
      const [chunk]: Buffer[] = await once(socket, "data");
      bytes = Buffer.concat([bytes, chunk ?? Buffer.alloc(0)]);
      length = lengthIn(bytes);
    } while (bytes.length < length);
  }
  socket.destroy();
  return length;
}

function lengthIn(bytes: Buffer): number {
  const end = bytes.indexOf(HEAD_END);
  if (end < 0) return Number.POSITIVE_INFINITY;
  const head = bytes.subarray(0, end).toString("latin1");
  const body = /^content-length: (\d+)$/im.exec(head)?.[1];
  if (!head.startsWith("HTTP/1.1 200 ") || body === undefined) throw new Error(`not a counted answer:\n${head}`);
  return end + HEAD_END.length + Number(body);
}

async function opened(port: number): Promise<Socket> {
  const socket = connect({ port, host: "127.0.0.1", noDelay: true });
  await once(socket, "connect");
  return socket;
}
