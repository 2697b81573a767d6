import { resolve } from 'node:path'
import { renderFindings } from './own-partner-error.js'
import { Findings } from './load/findings.js'
import { readWhole } from './load/load-partner.js'

/** `uyum contracts lint` of partners of one's own: every fault, and what of the folders is not acted upon. */
export async function lintFolders(
  folders: readonly string[],
  json: boolean,
): Promise<{ text: string; faults: number }> {
  const read: Findings[] = []
  for (const folder of folders) {
    const findings = new Findings()
    await readWhole(resolve(folder), findings)
    read.push(findings)
  }
  const faults = read.flatMap((findings) => findings.faults)
  const notices = read.flatMap((findings) => findings.notices)
  if (json) return { text: JSON.stringify({ faults, notices }, null, 2), faults: faults.length }
  const told = renderFindings(
    notices.map(({ file, line, message }) => ({
      file,
      line,
      message,
      rule: 'not-acted-upon',
      cure: 'It is told, and lived with.',
    })),
  )
  const count =
    faults.length === 0
      ? 'The partner has no fault.'
      : `${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}.`
  return {
    text: [renderFindings(faults), told, count].filter((text) => text !== '').join('\n'),
    faults: faults.length,
  }
}
