import { type Config, readConfig } from "./settings.server.ts";

/** The settings of this process, read once from the environment. The only place where the app reads it. */
export const config: Config = readConfig(process.env);
