import Database from 'libsql'

/** The tables of the shop. Every amount is in the order as it came; what is decided about it stands beside it. */
const schema = `
  CREATE TABLE IF NOT EXISTS orders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    platform TEXT NOT NULL,
    platform_id TEXT NOT NULL,
    raw TEXT NOT NULL,
    stage TEXT NOT NULL,
    taken_at INTEGER NOT NULL,
    UNIQUE (platform, platform_id)
  );
  CREATE TABLE IF NOT EXISTS deliveries (
    reference TEXT PRIMARY KEY,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    courier TEXT NOT NULL,
    is_current INTEGER NOT NULL DEFAULT 1
  );
  CREATE INDEX IF NOT EXISTS deliveries_of_order ON deliveries (order_id);
  CREATE TABLE IF NOT EXISTS tasks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    partner TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0,
    since INTEGER NOT NULL
  );
  CREATE TABLE IF NOT EXISTS told (reference TEXT NOT NULL, status TEXT NOT NULL, PRIMARY KEY (reference, status));
`

export function openDatabase(path: string): Database.Database {
  const database = new Database(path)
  // On the disk before anybody is answered: who takes an order must hold it, whatever happens next.
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec(schema)
  return database
}
