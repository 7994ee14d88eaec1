import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * A bucket on loopback that keeps to what is documented of S3's objects and of Signature Version 4. It reckons the
 * signature anew from the request as it arrived, by its own code, and holds the body against the hash that was signed.
 */
export type BucketDouble = {
  endpoint: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
  objects: ReadonlyMap<string, Buffer>;
  /** What was refused, by S3's own codes. */
  refusals: string[];
  /** The next so many answers are 503 SlowDown. */
  slowDown(times: number): void;
  stop(): Promise<void>;
};

const BUCKET = "ukm-mart-files";
const KEY_ID = "TESTKEYIDTESTKEYID00";
const SECRET = "test/secret+test/secret+test/secret+test";
const SKEW_MS = 15 * 60_000;

export async function bucketDouble(): Promise<BucketDouble> {
  const objects = new Map<string, Buffer>();
  const refusals: string[] = [];
  let slow = 0;

  function refuse(response: ServerResponse, status: number, code: string): void {
    refusals.push(code);
    response.writeHead(status, { "Content-Type": "application/xml" });
    response.end(`<?xml version="1.0" encoding="UTF-8"?><Error><Code>${code}</Code><Message>no</Message></Error>`);
  }

  function answer(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
    const wrong = wrongWith(request, body);
    const [, bucket, ...rest] = decodeURIComponent(request.url ?? "").split("/");
    const key = rest.join("/");
    const found = objects.get(key);
    if (slow > 0) {
      slow -= 1;
      refuse(response, 503, "SlowDown");
    } else if (wrong) refuse(response, 403, wrong);
    else if (bucket !== BUCKET) refuse(response, 404, "NoSuchBucket");
    else if (request.method === "PUT") {
      objects.set(key, body);
      response.writeHead(200, { ETag: `"${createHash("md5").update(body).digest("hex")}"` }).end();
    } else if (request.method === "DELETE") {
      objects.delete(key);
      response.writeHead(204).end();
    } else if (request.method !== "GET") refuse(response, 405, "MethodNotAllowed");
    else if (!found) refuse(response, 404, "NoSuchKey");
    else response.writeHead(200, { "Content-Length": found.length }).end(found);
  }

  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => answer(request, response, Buffer.concat(parts)));
  });
  await new Promise<void>((open) => server.listen(0, "127.0.0.1", open));
  const { port } = server.address() as AddressInfo; // it listens on a port, not on a socket file
  return {
    endpoint: `http://127.0.0.1:${port}`,
    bucket: BUCKET,
    accessKeyId: KEY_ID,
    secretAccessKey: SECRET,
    objects,
    refusals,
    slowDown: (times) => {
      slow = times;
    },
    stop: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=(?<id>[^/]+)\/(?<day>\d{8})\/(?<region>[^/]+)\/s3\/aws4_request, SignedHeaders=(?<signed>[a-z0-9;-]+), Signature=(?<signature>[0-9a-f]{64})$/;

/** S3's code for what is wrong, or null. */
function wrongWith({ method, url = "", headers }: IncomingMessage, body: Buffer): string | null {
  const { id, day, region, signed, signature } = AUTHORIZATION.exec(headers.authorization ?? "")?.groups ?? {};
  const moment = String(headers["x-amz-date"] ?? "");
  const hash = String(headers["x-amz-content-sha256"] ?? "");
  if (!signed || !day || !signature) return "AccessDenied";
  if (id !== KEY_ID) return "InvalidAccessKeyId";
  const names = signed.split(";");
  if (["host", "x-amz-content-sha256", "x-amz-date"].some((name) => !names.includes(name))) return "AccessDenied";
  if (!(Math.abs(Date.now() - timeOf(moment)) < SKEW_MS)) return "RequestTimeTooSkewed";
  if (hash !== sha256(body)) return "XAmzContentSHA256Mismatch";
  const [path = "", query = ""] = url.split("?");
  const canonical = [
    method,
    path,
    query.split("&").sort().join("&"),
    ...names.map(
      (name) =>
        `${name}:${String(headers[name] ?? "")
          .trim()
          .replace(/\s+/g, " ")}`,
    ),
    "",
    signed,
    hash,
  ].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", moment, scope, sha256(canonical)].join("\n");
  const key = [day, String(region), "s3", "aws4_request"].reduce<Buffer>(hmac, Buffer.from(`AWS4${SECRET}`));
  const right = timingSafeEqual(hmac(key, toSign), Buffer.from(signature, "hex"));
  return right ? null : "SignatureDoesNotMatch";
}

const sha256 = (what: Buffer | string) => createHash("sha256").update(what).digest("hex");
const hmac = (key: Buffer, what: string): Buffer => createHmac("sha256", key).update(what).digest();
const timeOf = (moment: string): number =>
  Date.parse(moment.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, "$1-$2-$3T$4:$5:$6Z"));
