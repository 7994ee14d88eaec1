import type { TestProject } from "vitest/node";
import { dropClones, emptyTemplate, enterRun, leaveRun, testCluster } from "./cluster.ts";

/** Before the first test of a run: the cluster stands, the template is fresh. */
export default async function setup({ provide }: TestProject) {
  const cluster = await testCluster();
  await enterRun(cluster);
  provide("template", await emptyTemplate(cluster));
  provide("run", process.pid);
  return async () => {
    await dropClones(cluster, process.pid);
    await leaveRun(cluster);
  };
}
