import type { Progress } from './acknowledged-mark.js'
import { readText, rowChecksum } from './checksums.js'
import { FileDamage } from './file-damage.js'
import type { Statements } from './statements.js'

/** What a file says of a world besides its entries. */
interface WorldRow {
  name: string
  isBusy: boolean
  /** How many there are: one that is missing, or lies under another world, is noticed. */
  entries: number
  /** The transaction that wrote it last. */
  progress: Progress
}

/** Worlds of a file, each of them whole: all, or those that have something to do. */
export function readWorldRows({ worlds, busyWorlds }: Statements, which: 'all' | 'busy' = 'all'): WorldRow[] {
  const rows = (which === 'all' ? worlds : busyWorlds).raw().all() as [
    Buffer,
    number,
    number,
    number,
    number,
    number,
  ][]
  return rows.map(([name, ...rest]) => rowOf(readText(name), rest))
}

/** The row of a world; nothing where it has none. */
export function readWorldRow({ world }: Statements, name: string): WorldRow | undefined {
  const [row] = world.raw().all(name) as [number, number, number, number, number][]
  return row && rowOf(name, row)
}

function rowOf(
  name: string | undefined,
  [busy, entries, count, at, sum]: [number, number, number, number, number],
): WorldRow {
  if (name === undefined || sum !== rowChecksum(name, busy, entries, count, at)) {
    throw new FileDamage({
      en: `what it says of the world ${name === undefined ? 'of a broken name' : `"${name}"`} is not what was written`,
      tr: `${name === undefined ? 'adı bozuk bir dünya' : `“${name}” dünyası`} hakkında yazdığı, yazılmış olan değil`,
    })
  }
  return { name, isBusy: busy === 1, entries, progress: { count, at } }
}

export function writeWorldRow({ putWorld }: Statements, { name, isBusy, entries, progress }: WorldRow): void {
  const busy = isBusy ? 1 : 0
  const { count, at } = progress
  putWorld.run(name, busy, entries, count, at, rowChecksum(name, busy, entries, count, at))
}

/** The file's identity and how far it had come when a world was last deleted; nothing of a new one. */
export function readFileRow({ file }: Statements): { id: string; progress: Progress } | undefined {
  const [row] = file.raw().all() as [Buffer, number, number, number][]
  if (!row) return undefined
  const [bytes, count, at, sum] = row
  const id = readText(bytes)
  if (id === undefined || sum !== rowChecksum(id, count, at)) {
    throw new FileDamage({
      en: 'what it says of itself is not what was written',
      tr: 'kendisi hakkında yazdığı, yazılmış olan değil',
    })
  }
  return { id, progress: { count, at } }
}

export function writeFileRow({ putFile }: Statements, id: string, { count, at }: Progress): void {
  putFile.run(id, count, at, rowChecksum(id, count, at))
}
