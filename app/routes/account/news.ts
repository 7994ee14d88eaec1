const NEWS = {
  profile: "accounts.profile.saved",
  password: "accounts.changePassword.saved",
  sessions: "accounts.sessions.revoked",
  begun: "accounts.factor.begun",
  dropped: "accounts.factor.dropped",
} as const;

/** What was just done, told after the redirect; anything else in the query says nothing. */
export function newsIn(query: URLSearchParams) {
  const part = query.get("kabar") ?? "";
  const n = Number(/^\d{1,3}$/.exec(query.get("n") ?? "")?.[0] ?? 0);
  return isNews(part) ? { key: NEWS[part], n } : null;
}

const isNews = (part: string): part is keyof typeof NEWS => Object.hasOwn(NEWS, part);
