type Details = { type: string; message: string; code?: string | undefined; param?: string | undefined };

/** An answer of 4xx as Stripe words it; thrown inside a work, so that nothing of the work is kept. */
export class SandboxFailure extends Error {
  readonly status: number;
  readonly body: { error: Details };

  constructor(status: number, details: Details) {
    super(details.message);
    this.status = status;
    this.body = { error: details };
  }
}

export function invalid(message: string, details: { param?: string; code?: string } = {}): SandboxFailure {
  return new SandboxFailure(400, { type: "invalid_request_error", message, ...details });
}

export function missing(noun: string, id: string): SandboxFailure {
  const message = `No such ${noun}: '${id}'`;
  return new SandboxFailure(404, { type: "invalid_request_error", code: "resource_missing", message, param: "id" });
}
