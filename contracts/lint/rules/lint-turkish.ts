import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyOverlay } from '../../openapi/overlay/apply-overlay.js'
import { documentTexts } from '../../openapi/overlay/document-texts.js'
import { readTurkishOverlay } from '../../openapi/overlay/overlay.js'
import type { Finding } from '../finding.js'
import { lineOfWords } from '../sources/line-of-words.js'
import { readPlaces } from '../sources/yaml-places.js'

/** Each text of `openapi.yaml` has its Turkish in `openapi.tr.yaml`, and no Turkish stands where no text is. */
export function lintTurkish(folder: string): Finding[] {
  const file = join(folder, 'openapi.tr.yaml')
  const english = join(folder, 'openapi.yaml')
  const { data, lineOf } = readPlaces(readFileSync(english, 'utf8'))
  const document = data as object
  const overlay = readTurkishOverlay(folder)
  const texts = documentTexts(document)
  try {
    const turkish = new Map(
      documentTexts(applyOverlay(document, overlay)).map(({ path, text }) => [path.join(' '), text]),
    )
    const untranslated = texts.filter(({ path, text }) => isUntranslated(text, turkish.get(path.join(' '))))
    const strange = [...turkish].filter(([path]) => !texts.some((text) => text.path.join(' ') === path))
    return [
      ...untranslated.map(({ path, text }) => ({
        file: english,
        line: lineOf(path),
        rule: 'text-has-turkish',
        message: `${path.join(' ')}: "${text.trim()}" has no Turkish`,
        cure: 'Write it into openapi.tr.yaml.',
      })),
      ...strange.map(([path, text]) => ({
        file,
        line: lineOfWords(file, text),
        rule: 'turkish-has-text',
        message: `${path}: openapi.yaml has no such text`,
        cure: 'Write it there, or take it out.',
      })),
    ]
  } catch (error) {
    return [
      {
        file,
        line: 1,
        rule: 'turkish-leads-somewhere',
        message: (error as Error).message,
        cure: 'Fix the path in openapi.tr.yaml.',
      },
    ]
  }
}

/** Words that wait for their Turkish begin with TODO. */
function isUntranslated(english: string, turkish: string | undefined): boolean {
  return turkish === undefined || turkish === english || turkish.startsWith('TODO')
}
