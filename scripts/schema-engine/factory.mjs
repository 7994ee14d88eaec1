// The adapter of the engine with the four repairs without which migrations half-apply and comparisons lie.
import { PrismaPg } from "@prisma/adapter-pg";

const CHAR = 18;
const NAME = 19;
const TEXT = 25;
const CHARACTER = 6; // the engine's own number for one character

export class Factory extends PrismaPg {
  #settings;

  constructor(url) {
    const settings = settingsOf(url);
    super(settings);
    this.#settings = settings;
  }

  async connect() {
    return adapt(await super.connect());
  }

  /** Dropped with force: the pool's last connection may linger for a moment. */
  async connectToShadowDb() {
    const main = await this.connect();
    const database = `prisma_migrate_shadow_db_${globalThis.crypto.randomUUID()}`;
    await main.executeScript(`CREATE DATABASE "${database}" TEMPLATE template0`);
    const shadow = adapt(await new PrismaPg({ ...this.#settings, database }).connect());
    const close = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await close();
      await main.executeScript(`DROP DATABASE "${database}" WITH (FORCE)`);
      await main.dispose();
    };
    return shadow;
  }
}

/** Given apart: a connection string would override the shadow database's name. One connection, so that locks and
 * session state stay where they were set. */
export function settingsOf(url) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const mode = searchParams.get("sslmode");
  return {
    host: hostname,
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)) || "postgres",
    max: 1,
    ...(mode && mode !== "disable" && { ssl: { rejectUnauthorized: mode.startsWith("verify") } }),
  };
}

function adapt(adapter) {
  wholeScripts(adapter);
  readableCatalogue(adapter);
  return adapter;
}

/** Cut at each `;`, a function body breaks and what stood before it stays. One query is one implicit transaction. */
function wholeScripts(adapter) {
  adapter.executeScript = async (sql) => {
    try {
      await adapter.underlyingDriver().query(sql);
    } catch (error) {
      adapter.onError(error);
    }
  };
}

/** PostgreSQL's own tables hold "char" and name, which the adapter cannot read. */
function readableCatalogue(adapter) {
  let chars = [];
  const performIO = adapter.performIO.bind(adapter);
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.performIO = async (query) => {
    const result = await performIO(query);
    chars = result.fields.map((field) => field.dataTypeID === CHAR);
    for (const field of result.fields) if ([CHAR, NAME].includes(field.dataTypeID)) field.dataTypeID = TEXT;
    return result;
  };
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    result.columnTypes = result.columnTypes.map((type, at) => (chars[at] ? CHARACTER : type));
    return result;
  };
}
