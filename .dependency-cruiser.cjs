/** Who may import whom: the floors of the house, the order of the domain, the doors of its rooms and the vendor walls. */
const rooms = require("./app/domain/rooms.json");
const outside = "^(app/.+\\.test\\.tsx?$)";
const forbid = (name, from, to, comment) => ({ name, severity: "error", comment, from, to });

const floors = [
  forbid(
    "core-stands-alone",
    { path: "^app/core/", pathNot: outside },
    { path: "^app/", pathNot: "^app/core/" },
    "core imports nothing of ours",
  ),
  forbid(
    "core-is-pure",
    { path: "^app/core/", pathNot: outside },
    { dependencyTypes: ["core", "npm", "npm-dev"], pathNot: "node_modules/zod/" },
    "core does no I/O",
  ),
  forbid(
    "words-know-core",
    { path: "^app/i18n/", pathNot: outside },
    { path: "^app/", pathNot: "^app/(i18n|core)/" },
    "texts know core only",
  ),
  forbid(
    "bricks-know-core-and-words",
    { path: "^app/ui/", pathNot: outside },
    { path: "^app/", pathNot: "^app/(ui|core|i18n)/" },
    "ui has no business",
  ),
  forbid(
    "platform-knows-no-business",
    { path: "^app/platform/", pathNot: outside },
    { path: "^app/", pathNot: "^app/(platform|core)/" },
    "platform imports core only",
  ),
  forbid(
    "domain-has-no-pages",
    { path: "^app/domain/", pathNot: outside },
    { path: "^app/(routes|ui)/" },
    "the domain knows no pages",
  ),
  forbid(
    "pages-do-not-query",
    { path: "^app/routes/" },
    { path: "^app/platform/", pathNot: "^app/platform/(http/|config\\.server|clock\\.server)" },
    "pages ask the domain",
  ),
  forbid(
    "app-needs-no-tools",
    { path: "^app/", pathNot: outside },
    { path: "^(tests|scripts|prisma|server\\.ts)" },
    "the app imports no test and no script",
  ),
];
const doors = [
  forbid(
    "rooms-by-their-door",
    { path: "^app/domain/([^/]+)/" },
    { path: "^app/domain/([^/]+)/", pathNot: ["^app/domain/$1/", "^app/domain/([^/]+)/\\1(\\.server)?\\.tsx?$"] },
    "another room is entered by its door",
  ),
  forbid(
    "pages-by-the-door",
    { path: "^app/(routes|root|entry)" },
    { path: "^app/domain/([^/]+)/", pathNot: "^app/domain/([^/]+)/\\1(\\.server)?\\.tsx?$" },
    "pages enter a room by its door",
  ),
];
const order = rooms.flatMap((room, at) => {
  const later = rooms.slice(at + 1);
  return later.length === 0
    ? []
    : [
        forbid(
          `${room}-looks-back-only`,
          { path: `^app/domain/${room}/`, pathNot: outside },
          { path: `^app/domain/(${later.join("|")})/` },
          "an earlier room records an event; a later room reacts",
        ),
      ];
});
const wall = (vendor, path) =>
  forbid(
    `only-there-${vendor}`,
    { path: "^(app/|server\\.ts)", pathNot: [path, outside] },
    { path: `node_modules/${vendor}/` },
    `${vendor} has one room`,
  );
const walls = [
  wall("stripe", "^app/domain/payments/"),
  wall("sharp", "^app/domain/media/"),
  wall("meilisearch", "^app/domain/search/"),
  wall("nodemailer", "^app/domain/messages/"),
  wall("graphile-worker", "^app/platform/"),
  wall("pg", "^app/platform/"),
  wall("rate-limiter-flexible", "^app/platform/"),
  wall("aws4fetch", "^app/platform/storage/"),
  wall("@node-rs/argon2", "^app/domain/accounts/"),
  wall("@zxcvbn-ts", "^app/domain/accounts/"),
];

module.exports = {
  forbidden: [
    ...floors,
    ...doors,
    ...order,
    ...walls,
    forbid("no-circles", {}, { circular: true, viaOnly: { pathNot: "generated" } }, "a circle has no floor"),
    forbid(
      "everything-resolves",
      {},
      { couldNotResolve: true, pathNot: ["^virtual:", "app/platform/db/generated"] },
      "an import leads somewhere",
    ),
    forbid(
      "the-generated-client-stays-behind-platform",
      { path: "^app/", pathNot: ["^app/platform/db/", "^app/domain/.+\\.server\\.ts$", outside] },
      { path: "app/platform/db/generated" },
      "rows stay on the server",
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules|app/platform/db/generated" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      mainFields: ["module", "main", "types"],
    },
  },
};
