import type Database from 'libsql'

/** Writes all of it, or nothing; while it takes several turns nobody else may use the database. */
export async function inTransaction<Result>(
  database: Database.Database,
  write: () => Result | Promise<Result>,
): Promise<Result> {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = await write()
    database.exec('COMMIT')
    return result
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK')
    throw error
  }
}
