import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Due } from "#app/core/workflow.ts";
import { type Lifecycle, lifecycles, type Step } from "#app/domain/lifecycles.ts";
import rooms from "#app/domain/rooms.json" with { type: "json" };
import { translator } from "#app/i18n/index.ts";

/** Draws docs/workflows and docs/rooms.md from the tables and doors themselves; a house test keeps them fresh. */
const root = join(dirname(fileURLToPath(import.meta.url)), "..");

export function drawings(): ReadonlyMap<string, string> {
  const pages = lifecycles.map((flow): [string, string] => [`docs/workflows/${flow.name}.md`, workflowPage(flow)]);
  return new Map([...pages, ["docs/workflows/README.md", workflowIndex()], ["docs/rooms.md", roomsPage()]]);
}

const id = translator("id");
const en = translator("en");
const both = (key: string) => `${en.code(key)} · *${id.code(key)}*`;

function workflowPage(flow: Lifecycle): string {
  return [
    `# ${en.code(`flow.${flow.name}`)} (${id.code(`flow.${flow.name}`)})`,
    "Drawn by `scripts/draw.ts` from the lifecycle table; do not edit by hand.",
    ["```mermaid", flow.drawing, "```"].join("\n"),
    ["| state | on screen | |", "|---|---|---|", ...flow.states.map((state) => stateRow(flow, state))].join("\n"),
    [
      "| action | on screen | from → to | who | must hold | clock | |",
      "|---|---|---|---|---|---|---|",
      ...flow.steps.map((step) => stepRow(flow, step)),
    ].join("\n"),
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}

function stateRow(flow: Lifecycle, state: string): string {
  const marks = [state === flow.initial ? "birth" : "", flow.final.includes(state) ? "end" : ""].filter(Boolean);
  return `| \`${state}\` | ${both(`state.${flow.name}.${state}`)} | ${marks.join(", ")} |`;
}

function stepRow(flow: Lifecycle, step: Step): string {
  const cells = [
    `\`${step.action}\``,
    both(`action.${flow.name}.${step.action}`),
    `${step.from.join(", ")} → ${step.to}`,
    step.by.map((role) => en.code(`role.${role}`)).join(", "),
    step.needs.map((code) => `\`${code}\``).join("<br>"),
    [clock("within", step.due), clock("after", step.after)].filter(Boolean).join("<br>"),
    step.note ?? "",
  ];
  return `| ${cells.join(" | ")} |`;
}

function clock(word: string, due: Due | undefined): string {
  if (!due) return "";
  const { workingDays, days, hours, minutes, seconds } = due;
  const spans = { "working days": workingDays, days, hours, minutes, seconds };
  const [unit = "", count = 0] = Object.entries(spans).find(([, span]) => span !== undefined) ?? [];
  return `${word} ${count} ${unit}${due.whose ? ` (${due.whose})` : ""}`;
}

function workflowIndex(): string {
  const rows = lifecycles.map(
    (flow) =>
      `| [${en.code(`flow.${flow.name}`)}](${flow.name}.md) | ${id.code(`flow.${flow.name}`)} | ${flow.states.length} | ${flow.steps.length} |`,
  );
  return `# Workflows\n\nDrawn by \`scripts/draw.ts\`.\n\n| flow | on screen | states | actions |\n|---|---|---|---|\n${rows.join("\n")}\n`;
}

function roomsPage(): string {
  const parts = rooms.flatMap((room) => {
    const words = opening(room);
    return words ? [`## ${room}\n\n${words}\n`] : [];
  });
  return `# Rooms\n\nIn the order in which they may import each other: a room knows the ones above it and none below.\nDrawn by \`scripts/draw.ts\` from the opening words of each door.\n\n${parts.join("\n")}`;
}

/** The first comment of a room's door. */
function opening(room: string): string | null {
  for (const door of [`${room}.ts`, `${room}.server.ts`]) {
    const file = join(root, "app/domain", room, door);
    if (!existsSync(file)) continue;
    const comment = /^\s*\/\*\*([\s\S]*?)\*\//.exec(readFileSync(file, "utf8"));
    if (comment?.[1])
      return comment[1]
        .replace(/^\s*\*? ?/gm, "")
        .replace(/\s+/g, " ")
        .trim();
  }
  return null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of drawings()) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(path);
  }
}
