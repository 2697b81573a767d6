import { resolve } from 'node:path'
import type { Bilingual } from '../text/bilingual.js'
import { renderFindings } from './own-partner-error.js'
import { Findings } from './load/findings.js'
import { readWhole } from './load/load-partner.js'

const lived: Bilingual = { en: 'It is told, and lived with.', tr: 'Söylenir ve böyle kalır.' }

/** `uyum contracts lint` of partners of one's own: every fault, and what of the folders is not acted upon. */
export async function lintFolders(
  folders: readonly string[],
  json: boolean,
  language: 'en' | 'tr',
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
  const told = notices.map(({ file, line, message, tr }) => ({
    file,
    line,
    message,
    rule: 'not-acted-upon',
    cure: lived.en,
    tr: { message: tr.message, cure: lived.tr },
  }))
  return {
    text: [renderFindings(faults, language), renderFindings(told, language), counted(faults.length)[language]]
      .filter((text) => text !== '')
      .join('\n'),
    faults: faults.length,
  }
}

function counted(faults: number): Bilingual {
  if (faults === 0) return { en: 'The partner has no fault.', tr: 'İş ortağında kusur yok.' }
  return { en: `${faults} ${faults === 1 ? 'fault' : 'faults'}.`, tr: `${faults} kusur.` }
}
