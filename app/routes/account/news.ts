const NEWS = {
  profile: "accounts.profile.saved",
  password: "accounts.changePassword.saved",
  sessions: "accounts.sessions.revoked",
} as const;

/** What was just done, told after the redirect; anything else in the query says nothing. */
export function newsIn(query: URLSearchParams) {
  const part = query.get("kabar") ?? "";
  const n = Number(/^\d{1,3}$/.exec(query.get("n") ?? "")?.[0] ?? 0);
  return part === "profile" || part === "password" || part === "sessions" ? { key: NEWS[part], n } : null;
}
