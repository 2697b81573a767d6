import type Database from 'libsql'

export type Statements = Readonly<Record<StatementName, Database.Statement>>

type StatementName =
  | ('places' | 'entries' | 'text' | 'insert' | 'update' | 'remove' | 'clearAnew' | 'clearAll')
  | ('world' | 'worlds' | 'busyWorlds' | 'putWorld' | 'deleteWorld' | 'file' | 'putFile')

/** Texts are read as bytes: see `readText`. What clears takes some at a time. */
export function prepareStatements(database: Database.Database): Statements {
  return {
    places: database.prepare(
      'SELECT json_group_array(id) FROM (SELECT id FROM entry WHERE world = ? ORDER BY id)',
    ),
    entries: database.prepare(
      'SELECT CAST(key AS BLOB), CAST(text AS BLOB), sum FROM entry WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id',
    ),
    text: database.prepare('SELECT CAST(text AS BLOB), sum FROM entry WHERE world = ? AND key = ?'),
    insert: database.prepare(
      'INSERT INTO entry (world, key, text, sum) VALUES (?, ?, ?, ?) ON CONFLICT (world, key) DO NOTHING',
    ),
    update: database.prepare('UPDATE entry SET text = ?, sum = ? WHERE world = ? AND key = ?'),
    remove: database.prepare('DELETE FROM entry WHERE world = ? AND key = ?'),
    clearAnew: database.prepare(
      `DELETE FROM entry WHERE id IN (
         SELECT id FROM entry WHERE world = ? AND (key < 'snapshots ' OR key >= 'snapshots!') LIMIT 1000
       )`,
    ),
    clearAll: database.prepare(
      'DELETE FROM entry WHERE id IN (SELECT id FROM entry WHERE world = ? LIMIT 1000)',
    ),
    world: database.prepare('SELECT busy, entries, count, at, sum FROM world WHERE name = ?'),
    worlds: database.prepare(
      'SELECT CAST(name AS BLOB), busy, entries, count, at, sum FROM world ORDER BY name',
    ),
    busyWorlds: database.prepare(
      'SELECT CAST(name AS BLOB), busy, entries, count, at, sum FROM world WHERE busy <> 0',
    ),
    putWorld: database.prepare(
      `INSERT INTO world (name, busy, entries, count, at, sum) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT (name) DO UPDATE SET
         busy = excluded.busy, entries = excluded.entries, count = excluded.count, at = excluded.at, sum = excluded.sum`,
    ),
    deleteWorld: database.prepare('DELETE FROM world WHERE name = ?'),
    file: database.prepare('SELECT CAST(id AS BLOB), count, at, sum FROM file'),
    putFile: database.prepare('INSERT OR REPLACE INTO file (one, id, count, at, sum) VALUES (1, ?, ?, ?, ?)'),
  }
}
