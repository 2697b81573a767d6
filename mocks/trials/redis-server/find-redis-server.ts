import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The executable of a Redis server on the path; undefined where there is none. */
export function findRedisServer(env: NodeJS.ProcessEnv = process.env): string | undefined {
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.map((folder) => join(folder, 'redis-server')).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
