import type { TestProject } from "vitest/node";
import { enterRun, leaveRun, templateDatabase, testCluster } from "./cluster.ts";

declare module "vitest" {
  interface ProvidedContext {
    template: string;
    run: number;
  }
}

/** Before the first test of a run: the cluster stands, the template is fresh. */
export default async function setup({ provide }: TestProject) {
  const cluster = await testCluster();
  await enterRun(cluster);
  provide("template", await templateDatabase(cluster));
  provide("run", process.pid);
  return () => leaveRun(cluster);
}
