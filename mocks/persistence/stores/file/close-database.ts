import type Database from 'libsql'

/**
 * Closes a file so that it can be opened again, copied and moved: the driver's `close` alone keeps the lock until
 * the process ends, and what is in the write-ahead log goes into the file.
 */
export function closeDatabase(database: Database.Database): void {
  if (!database.open) return
  database.pragma('journal_mode = DELETE')
  database.pragma('locking_mode = NORMAL')
  // The lock is left with the next access.
  database.pragma('user_version')
  database.close()
}
