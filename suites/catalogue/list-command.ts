import { judgedSurfaces } from '../register.js'
import { checkEntriesOf, type CheckEntry } from './check-entry.js'
import { listedSuites } from './listed-suites.js'
import { readSurface } from './judged-surface.js'
import { renderTable } from './render-table.js'

/** `uyum list`: the checks of one surface's server and clients, or of all that can be judged. */
export async function listChecks(word: string | undefined): Promise<CheckEntry[]> {
  return (await listedSuites(listedSurfaces(word))).flatMap(checkEntriesOf)
}

function listedSurfaces(word: string | undefined) {
  if (word === undefined) return judgedSurfaces
  return [readSurface(word, 'listing')]
}

/** The list for a screen. */
export function renderCheckList(entries: readonly CheckEntry[]): string {
  const rows = entries.map(({ id, level, basis, requirement }) => [id, level, basis, requirement])
  const surfaces = new Set(entries.map(({ surface }) => surface)).size
  const musts = entries.filter(({ level }) => level === 'must').length
  const clients = entries.filter(({ side }) => side === 'client').length
  return [
    renderTable(['check', 'level', 'basis', 'requirement'], rows),
    '',
    `${entries.length} checks of ${surfaces} ${surfaces === 1 ? 'surface' : 'surfaces'}, ${musts} of them mandatory (must), ${clients} of clients (uyum observe). uyum explain <check> tells more of one.`,
  ].join('\n')
}
