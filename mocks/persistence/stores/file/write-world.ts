import type { Turns } from '../../../turns/turns.js'
import type { Changes } from '../world-store.js'
import type { Progress } from './acknowledged-mark.js'
import { entryChecksum } from './checksums.js'
import type { Statements } from './statements.js'
import { writeWorldRow } from './world-rows.js'

/** Writes changes of a world, of which so many entries were there, within a transaction; gives how many there are now. */
export async function writeWorld(
  statements: Statements,
  name: string,
  entriesBefore: number,
  { isAnew, entries, isBusy }: Changes,
  progress: Progress,
  turns: Turns,
): Promise<number> {
  let count = entriesBefore
  if (isAnew) count -= await clearWorld(statements, 'clearAnew', name, turns)
  for (const [key, text] of entries) {
    count += putEntry(statements, name, key, text)
    if (turns.isOver) await turns.next()
  }
  writeWorldRow(statements, { name, isBusy, entries: count, progress })
  return count
}

/** How many more there are of it. */
function putEntry(
  { insert, update, remove }: Statements,
  name: string,
  key: string,
  text: string | undefined,
): number {
  if (text === undefined) return -remove.run(name, key).changes
  const sum = entryChecksum(name, key, text)
  if (insert.run(name, key, text, sum).changes > 0) return 1
  update.run(text, sum, name, key)
  return 0
}

/** Takes out all entries, or for a world that begins anew all but its snapshots; gives how many they were. */
export async function clearWorld(
  statements: Statements,
  which: 'clearAll' | 'clearAnew',
  name: string,
  turns: Turns,
): Promise<number> {
  let gone = 0
  for (;;) {
    const { changes } = statements[which].run(name)
    gone += changes
    if (changes === 0) return gone
    if (turns.isOver) await turns.next()
  }
}
