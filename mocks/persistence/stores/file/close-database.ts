import { toldBy } from '../../../../contracts/text/user-error.js'
import type Database from 'libsql'
import type { Bilingual } from '../../../../contracts/text/bilingual.js'
import { log } from '../../../server/log/log.js'

/**
 * Closes a file so that it can be opened again, copied and moved. Where what is in the write-ahead log cannot go into
 * the file (a full disk), it is left there, where the next start finds it. Says whether the file is whole by itself.
 */
export function closeDatabase(database: Database.Database, name: Bilingual): boolean {
  const error = leaveDatabase(database)
  if (!error) return true
  log('warn', {
    en: `closing ${name.en}: ${error.message}. What was acknowledged is in its log (-wal) and is there again at the next start; do not move one without the other.`,
    tr: `${name.tr} kapatılırken: ${toldBy(error).tr}. Onaylananlar günlüğünde (-wal) duruyor ve bir sonraki başlangıçta yeniden yerinde; birini öbürü olmadan taşımayın.`,
  })
  return false
}

/** Closes a file whatever it is like, and gives what was in the way: the driver's `close` alone keeps the lock. */
export function leaveDatabase(database: Database.Database): Error | undefined {
  if (!database.open) return undefined
  try {
    database.pragma('journal_mode = DELETE')
    database.pragma('locking_mode = NORMAL')
    // The lock is left with the next access.
    database.pragma('user_version')
    return undefined
  } catch (error) {
    return error as Error
  } finally {
    database.close()
  }
}
