import { parseJson } from '../../call/parse-json.js'
import { partnerOf, sheetOf, surfaceNames, type Surface } from '../../../contracts/contract/surfaces.js'

/** Beyond these nothing is looked for: a body may be as large as the limit lets it. */
const mostValues = 2000
const mostNames = 8

/** By what a call, its answer or a delivery names orders: any of the partner's words for it, whichever surface it is. */
export function orderNamesIn(surface: Surface, query: string | undefined, ...bodies: string[]): string[] {
  const words = wordsOf(surface)
  const found = new Set<string>()
  for (const [name, value] of new URLSearchParams(query)) if (words.has(name)) found.add(value)
  for (const body of bodies) collect(parseJson(body), words, found)
  return [...found].slice(0, mostNames)
}

function wordsOf(surface: Surface): ReadonlySet<string> {
  const partner = partnerOf(surface)
  const ofPartner = surfaceNames.filter((name) => partnerOf(name) === partner)
  return new Set(ofPartner.flatMap((name) => sheetOf(name).orders.ids))
}

function collect(body: unknown, words: ReadonlySet<string>, found: Set<string>): void {
  const values: unknown[] = [body]
  for (let index = 0; index < values.length && index < mostValues; index += 1) {
    const value = values[index]
    if (typeof value !== 'object' || value === null) continue
    for (const [name, member] of Object.entries(value)) {
      if (typeof member === 'object') values.push(member)
      else if (words.has(name) && (typeof member === 'string' || typeof member === 'number'))
        found.add(String(member))
    }
  }
}
