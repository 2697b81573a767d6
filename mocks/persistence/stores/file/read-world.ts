import { mapInTurns, Turns } from '../../../turns/turns.js'
import { entryChecksum, readText } from './checksums.js'
import { FileDamage } from './file-damage.js'
import type { Statements } from './statements.js'
import { readWorldRow } from './world-rows.js'

/** So many are read in one step. */
const atOnce = 16

/** All entries of a world in their order. Where one is not what was written, or is missing, none is given. */
export async function readWorld(
  statements: Statements,
  world: string,
): Promise<[key: string, text: string][]> {
  const turns = new Turns()
  const [[placesText]] = statements.places.raw().all(world) as [[string]]
  const places = JSON.parse(placesText) as number[]
  const pieces = Array.from({ length: Math.ceil(places.length / atOnce) }, (_, piece) =>
    places.slice(piece * atOnce, (piece + 1) * atOnce),
  )
  const read = (piece: number[]) =>
    (statements.entries.raw().all(JSON.stringify(piece)) as [Buffer, Buffer, number][]).map((row) =>
      readEntry(world, row),
    )
  const entries = (await mapInTurns(pieces, read, turns)).flat()
  const expected = readWorldRow(statements, world)?.entries ?? 0
  if (entries.length !== expected) {
    throw new FileDamage({
      en: `of its ${expected} entries ${entries.length} are found`,
      tr: `${expected} kaydından ${entries.length} tanesi bulundu`,
    })
  }
  const broken = entries.filter((entry) => typeof entry === 'string')
  if (broken.length > 0) {
    const [first, second, third, ...more] = broken
    const named = [first, second, third].filter((key) => key !== undefined)
    const others = more.length > 0 ? ` and ${more.length} more` : ''
    throw new FileDamage({
      en: `of its ${expected} entries ${broken.length} ${broken.length === 1 ? 'is' : 'are'} not what was written: ${named.join(', ')}${others}`,
      tr: `${expected} kaydından ${broken.length} tanesi yazılmış olan değil: ${named.join(', ')}${more.length > 0 ? ` ve ${more.length} tane daha` : ''}`,
    })
  }
  return entries as [string, string][]
}

/** The entry, or in words which one it was. */
function readEntry(world: string, [key, text, sum]: [Buffer, Buffer, number]): [string, string] | string {
  const [name, content] = [readText(key), readText(text)]
  if (name === undefined) return '(a broken key)'
  if (content === undefined || sum !== entryChecksum(world, key, text)) return `"${name}"`
  return [name, content]
}

/** The text of one entry; nothing where there is none. */
export function readEntryText({ text }: Statements, world: string, key: string): string | undefined {
  // By `all`: after a `get` the driver leaves a statement open, and with it a transaction.
  const [row] = text.raw().all(world, key) as [Buffer, number][]
  if (!row) return undefined
  const content = readText(row[0])
  if (content === undefined || row[1] !== entryChecksum(world, key, row[0])) {
    throw new FileDamage({
      en: `its entry "${key}" is not what was written`,
      tr: `“${key}” kaydı yazılmış olan değil`,
    })
  }
  return content
}
