import { randomUUID } from 'node:crypto'
import { accessSync, closeSync, constants, existsSync, openSync, statSync } from 'node:fs'
import type Database from 'libsql'
import { toldBy } from '../../../../contracts/text/user-error.js'
import { OptionError } from '../../../options/option-error.js'
import { readMark, type Progress } from './acknowledged-mark.js'
import { leaveDatabase } from './close-database.js'
import { FileDamage } from './file-damage.js'
import {
  cutOff,
  damaged,
  emptied,
  ofAnotherFormat,
  ofSomethingElse,
  refusal,
  unusable,
} from './file-refusals.js'
import { loadLibsql } from './load-libsql.js'
import { prepareStatements, type Statements } from './statements.js'
import { readFileRow, readWorldRows, writeFileRow } from './world-rows.js'

/** "uyum" in ASCII: what tells our files from other databases. */
const applicationId = 0x7579756d
const format = 2

const schema = `
  CREATE TABLE IF NOT EXISTS file (
    one INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    count INTEGER NOT NULL,
    at INTEGER NOT NULL,
    sum INTEGER NOT NULL
  );
  CREATE TABLE IF NOT EXISTS world (
    name TEXT PRIMARY KEY,
    busy INTEGER NOT NULL,
    entries INTEGER NOT NULL,
    count INTEGER NOT NULL,
    at INTEGER NOT NULL,
    sum INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS entry (
    id INTEGER PRIMARY KEY,
    world TEXT NOT NULL,
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    sum INTEGER NOT NULL,
    UNIQUE (world, key)
  );
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${format};
`

/** A file that is open, and whole as far as can be seen without reading every entry. */
export interface OpenedFile {
  database: Database.Database
  statements: Statements
  /** Tells it from all others. */
  id: string
  progress: Progress
}

/** Beside a file that is in use: how far it had come when somebody was last answered. */
export const markPath = (path: string): string => `${path}-mark`

/** Opens the file, which is this process's alone from then on. What cannot be used is refused, never begun anew. */
export function openDatabase(path: string): OpenedFile {
  const Driver = loadLibsql()
  requireUsable(path)
  try {
    const database = new Driver(path, { timeout: 1000 })
    try {
      prepare(database, path)
      return opened(database, path)
    } catch (error) {
      leaveDatabase(database)
      throw error
    }
  } catch (error) {
    throw error instanceof OptionError ? error : refusal(path, error as Error & { code?: string })
  }
}

/** By the file system first: the driver tells of it by a number. The file holds secrets: it is its owner's alone. */
function requireUsable(path: string): void {
  const mark = markPath(path)
  try {
    if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK)
    else if (!existsSync(mark)) closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    throw unusable(path, toldBy(error as Error))
  }
  if (!existsSync(path)) throw emptied(path, mark)
  const file = statSync(path)
  if (!file.isFile()) throw unusable(path, { en: 'it is none', tr: 'dosya değil' })
  const wal = `${path}-wal`
  if (file.size === 0 && existsSync(wal) && statSync(wal).size > 0) {
    throw damaged(path, `it is empty, and ${wal} is not`)
  }
}

function prepare(database: Database.Database, path: string): void {
  // Held from here until the process ends, however it ends: two would each think that they know what is in it.
  database.pragma('locking_mode = EXCLUSIVE')
  database.exec('BEGIN EXCLUSIVE; COMMIT')
  const [check] = column(database, 'integrity_check')
  if (check !== 'ok') throw damaged(path, String(check))
  const tables = database.prepare("SELECT 1 FROM sqlite_master WHERE type = 'table'").all().length
  const [id, version] = [column(database, 'application_id')[0], column(database, 'user_version')[0]]
  if (tables > 0 && id !== applicationId) throw ofSomethingElse(path)
  if (tables > 0 && version !== format) throw ofAnotherFormat(path, format, version)
  // Written ahead, and on the disk before anybody is answered.
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  if (tables > 0) return
  const mark = markPath(path)
  if (existsSync(mark)) throw emptied(path, mark)
  database.exec(schema)
}

/** By its last transaction it is told whether all are there that were acknowledged. */
function opened(database: Database.Database, path: string): OpenedFile {
  const statements = prepareStatements(database)
  const rows = readWorldRows(statements).map(({ progress }) => progress)
  const file = readFileRow(statements)
  if (!file) {
    if (rows.length > 0)
      throw new FileDamage({ en: 'what it says of itself is gone', tr: 'kendisi hakkında yazdığı yok' })
    const begun = { id: randomUUID(), progress: { count: 0, at: Date.now() } }
    writeFileRow(statements, begun.id, begun.progress)
    return { database, statements, ...begun }
  }
  const progress = [file.progress, ...rows].reduce((a, b) => (b.count > a.count ? b : a))
  const mark = markPath(path)
  const acknowledged = readMark(mark, file.id)
  if (acknowledged && acknowledged.count > progress.count) throw cutOff(path, mark, progress, acknowledged)
  return { database, statements, id: file.id, progress }
}

function column(database: Database.Database, pragma: string): unknown[] {
  return (database.pragma(pragma) as Record<string, unknown>[]).map((row) => row[pragma])
}
