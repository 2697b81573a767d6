import { basisWords, levelWords } from '../../contracts/text/run-words.js'
import type { Language } from '../../contracts/text/preferred-language.js'
import { judgedSurfaces } from '../register.js'
import { checkEntriesOf, type CheckEntry } from './check-entry.js'
import { listedSuites } from './listed-suites.js'
import { readSurface } from './judged-surface.js'
import { renderTable } from './render-table.js'
import { catalogueTexts } from './text/catalogue-texts.js'

/** `uyum list`: the checks of one surface's server and clients, or of all that can be judged. */
export async function listChecks(word: string | undefined): Promise<CheckEntry[]> {
  return (await listedSuites(listedSurfaces(word))).flatMap(checkEntriesOf)
}

function listedSurfaces(word: string | undefined) {
  if (word === undefined) return judgedSurfaces
  return [readSurface(word, 'listing')]
}

/** The list for a screen. */
export function renderCheckList(entries: readonly CheckEntry[], language: Language = 'en'): string {
  const { list } = catalogueTexts(language)
  const rows = entries.map(({ id, level, basis, requirement }) => [
    id,
    levelWords[level][language],
    basisWords[basis][language],
    requirement,
  ])
  const surfaces = new Set(entries.map(({ surface }) => surface)).size
  const musts = entries.filter(({ level }) => level === 'must').length
  const clients = entries.filter(({ side }) => side === 'client').length
  return [renderTable(list.heading, rows), '', list.end(entries.length, surfaces, musts, clients)].join('\n')
}
