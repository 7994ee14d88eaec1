// The floor of every page: a bare server that sends the same fixed bytes to whoever asks. Says its port, ends with its parent.
import { createServer } from "node:http";

const bytes = Buffer.alloc(Number(process.argv[2] ?? 60_000), "a");
const server = createServer((_request, response) => {
  response.writeHead(200, { "Content-Type": "text/html", "Content-Length": bytes.length });
  response.end(bytes);
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`${server.address().port}\n`));
process.on("disconnect", () => process.exit(0));
