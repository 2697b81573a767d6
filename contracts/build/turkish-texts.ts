import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { applyOverlay } from '../openapi/overlay/apply-overlay.js'
import { documentTexts } from '../openapi/overlay/document-texts.js'
import { readTurkishOverlay } from '../openapi/overlay/overlay.js'
import { inOneLine } from '../text/turkish-texts.js'

/** The Turkish of each text of a contract's `openapi.yaml`, by the English in one line. */
export function turkishTexts(folder: string): Record<string, string> {
  const document = parse(readFileSync(join(folder, 'openapi.yaml'), 'utf8')) as object
  const turkish = new Map(
    documentTexts(applyOverlay(document, readTurkishOverlay(folder))).map(({ path, text }) => [
      path.join(' '),
      inOneLine(text),
    ]),
  )
  return Object.fromEntries(
    documentTexts(document).map(({ path, text }) => [inOneLine(text), turkish.get(path.join(' '))!]),
  )
}
