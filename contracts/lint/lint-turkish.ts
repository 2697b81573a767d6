import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import { applyOverlay } from '../overlay/apply-overlay.js'
import { documentTexts } from '../overlay/document-texts.js'
import { readTurkishOverlay } from '../overlay/overlay.js'
import type { Finding } from './finding.js'
import { unsortedPartners } from './unsorted-partners.js'

/** Each text of `openapi.yaml` has its Turkish in `openapi.tr.yaml`, and no Turkish stands where no text is. */
export function lintTurkish(folder: string): Finding[] {
  const file = join(folder, 'openapi.tr.yaml')
  if (unsortedPartners.has(basename(folder)) || !existsSync(file)) return []
  const document = parse(readFileSync(join(folder, 'openapi.yaml'), 'utf8')) as object
  const overlay = readTurkishOverlay(folder)
  const english = documentTexts(document)
  const found = (rule: string, message: string, cure: string) => ({ file, line: 1, rule, message, cure })
  try {
    const turkish = new Map(
      documentTexts(applyOverlay(document, overlay)).map(({ path, text }) => [path.join(' '), text]),
    )
    const untranslated = english.filter(({ path, text }) => isUntranslated(text, turkish.get(path.join(' '))))
    const strange = [...turkish.keys()].filter(
      (path) => !english.some((text) => text.path.join(' ') === path),
    )
    return [
      ...untranslated.map(({ path, text }) =>
        found(
          'text-has-turkish',
          `${path.join(' ')}: "${text.trim()}" has no Turkish`,
          'Write it into openapi.tr.yaml.',
        ),
      ),
      ...strange.map((path) =>
        found(
          'turkish-has-text',
          `${path}: openapi.yaml has no such text`,
          'Write it there, or take it out.',
        ),
      ),
    ]
  } catch (error) {
    return [found('turkish-leads-somewhere', (error as Error).message, 'Mend the path in openapi.tr.yaml.')]
  }
}

/** Words that wait for their Turkish begin with TODO. */
function isUntranslated(english: string, turkish: string | undefined): boolean {
  return turkish === undefined || turkish === english || turkish.startsWith('TODO')
}
