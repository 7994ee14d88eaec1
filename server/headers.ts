import type { NextFunction, Request, Response } from "express";

/** What every response carries where nothing more precise was set. */
export function standingHeaders(secure: boolean): readonly (readonly [string, string])[] {
  return [
    [
      "Content-Security-Policy",
      "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    ],
    ["X-Content-Type-Options", "nosniff"],
    ["X-Frame-Options", "DENY"],
    ["Referrer-Policy", "strict-origin-when-cross-origin"],
    ["Permissions-Policy", "camera=(self), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
    ["Cache-Control", "no-store"],
    ...(secure
      ? [["Strict-Transport-Security", "max-age=31536000; includeSubDomains"] satisfies [string, string]]
      : []),
  ];
}

/** Sets them at the last moment. */
export function defaultHeaders(headers: ReturnType<typeof standingHeaders>) {
  return (_request: Request, response: Response, next: NextFunction): void => {
    const writeHead = response.writeHead;
    // The signature is overloaded; whatever came goes on unchanged.
    response.writeHead = function late(this: Response, ...args: unknown[]) {
      for (const [name, value] of headers) if (!this.hasHeader(name)) this.setHeader(name, value);
      return Reflect.apply(writeHead, this, args);
    };
    next();
  };
}

/** The sandbox's pay page: one sheet, one form that leads back to the shop by whatever name the shop was opened. */
export const payPagePolicy = (origin: string): string =>
  `default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self' ${origin}; frame-ancestors 'none'; base-uri 'none'`;
