import { accessSync, closeSync, constants, existsSync, openSync, statSync } from 'node:fs'
import type Database from 'libsql'
import { OptionError } from '../../../options/option-error.js'
import { loadLibsql } from './load-libsql.js'

/** "uyum" in ASCII: what tells our files from other databases. */
const applicationId = 0x7579756d
const format = 1

const schema = `
  CREATE TABLE IF NOT EXISTS world (name TEXT PRIMARY KEY, busy INTEGER NOT NULL DEFAULT 0) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS entry (
    id INTEGER PRIMARY KEY,
    world TEXT NOT NULL,
    key TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (world, key)
  );
  PRAGMA application_id = ${applicationId};
  PRAGMA user_version = ${format};
`

/** Opens the file, which is this process's alone from then on. What cannot be used is refused, never begun anew. */
export function openDatabase(path: string): Database.Database {
  const Driver = loadLibsql()
  requireUsable(path)
  try {
    const database = new Driver(path, { timeout: 1000 })
    try {
      return prepare(database, path)
    } catch (error) {
      database.close()
      throw error
    }
  } catch (error) {
    throw error instanceof OptionError ? error : refusal(path, error as Error & { code?: string })
  }
}

/** By the file system first: the driver tells of it by a number. The file holds secrets: it is its owner's alone. */
function requireUsable(path: string): void {
  try {
    if (existsSync(path)) accessSync(path, constants.R_OK | constants.W_OK)
    else closeSync(openSync(path, 'wx', 0o600))
  } catch (error) {
    throw unusable(path, (error as Error).message)
  }
  const file = statSync(path)
  if (!file.isFile()) throw unusable(path, 'it is none')
  const wal = `${path}-wal`
  if (file.size === 0 && existsSync(wal) && statSync(wal).size > 0) {
    throw damaged(path, `it is empty, and ${wal} is not`)
  }
}

function prepare(database: Database.Database, path: string): Database.Database {
  // Held from here until the process ends, however it ends: two would each think that they know what is in it.
  database.pragma('locking_mode = EXCLUSIVE')
  database.exec('BEGIN EXCLUSIVE; COMMIT')
  const [check] = column(database, 'quick_check')
  if (check !== 'ok') throw damaged(path, String(check))
  const tables = database.prepare('SELECT name FROM sqlite_master').all().length
  const [id, version] = [column(database, 'application_id')[0], column(database, 'user_version')[0]]
  if (tables > 0 && id !== applicationId) {
    throw new OptionError({
      en: `opening the store ${path}: expected a file of uyum mock, it is a database of something else. Name another behind file:.`,
      tr: `${path} deposu açılamadı: uyum mock’un bir dosyası bekleniyordu, başka bir şeyin veritabanı. file: ardına başka bir ad yazın.`,
    })
  }
  if (tables > 0 && version !== format) {
    throw new OptionError({
      en: `opening the store ${path}: expected format ${format}, it has format ${String(version)}. Use the uyum that wrote it, or name another file.`,
      tr: `${path} deposu açılamadı: biçim ${format} bekleniyordu, biçimi ${String(version)}. Onu yazan uyum’u kullanın ya da başka bir dosya verin.`,
    })
  }
  // Written ahead, and on the disk before anybody is answered.
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  database.exec(schema)
  return database
}

function column(database: Database.Database, pragma: string): unknown[] {
  return (database.pragma(pragma) as Record<string, unknown>[]).map((row) => row[pragma])
}

function refusal(path: string, { code, message }: Error & { code?: string }): Error {
  if (code === 'SQLITE_BUSY' || code === 'SQLITE_LOCKED') {
    return new OptionError({
      en: `opening the store ${path}: expected to be the only process that has it, another one does. Stop that mock, name another file, or share by --store redis://….`,
      tr: `${path} deposu açılamadı: onu kullanan tek süreç olmak gerekir, başka biri kullanıyor. O mock’u durdurun, başka bir dosya verin ya da --store redis://… ile paylaşın.`,
    })
  }
  if (code === 'SQLITE_NOTADB') {
    return new OptionError({
      en: `opening the store ${path}: expected a file of uyum mock, it is something else. Name another behind file:.`,
      tr: `${path} deposu açılamadı: uyum mock’un bir dosyası bekleniyordu, başka bir şey. file: ardına başka bir ad yazın.`,
    })
  }
  if (code?.startsWith('SQLITE_CORRUPT')) return damaged(path, message)
  return new OptionError({
    en: `opening the store ${path}: expected a database, ${message}. Name another behind file:.`,
    tr: `${path} deposu açılamadı: bir veritabanı bekleniyordu, ${message}. file: ardına başka bir ad yazın.`,
  })
}

function unusable(path: string, found: string): OptionError {
  return new OptionError({
    en: `opening the store ${path}: expected a file that can be read and written, ${found}. Name another behind file:, in a folder that is there.`,
    tr: `${path} deposu açılamadı: okunup yazılabilen bir dosya bekleniyordu, ${found}. file: ardına, var olan bir klasörde başka bir ad yazın.`,
  })
}

function damaged(path: string, found: string): OptionError {
  return new OptionError({
    en: `opening the store ${path}: expected a whole file, found: ${found}. Put a copy of it back, or move it and ${path}-wal away to begin anew.`,
    tr: `${path} deposu açılamadı: sağlam bir dosya bekleniyordu, bulunan: ${found}. Bir kopyasını geri koyun ya da baştan başlamak için onu ve ${path}-wal dosyasını kaldırın.`,
  })
}
