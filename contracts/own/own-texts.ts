import { documentTexts } from '../openapi/overlay/document-texts.js'
import { inOneLine, type TurkishTexts } from '../text/turkish-texts.js'
import type { OwnPartner } from './own-partner.js'

/** The texts of a partner's own document stand in the one language in which they are written. */
export function ownTexts({ contract }: OwnPartner): TurkishTexts {
  const texts = documentTexts(contract.document).map(({ text }) => inOneLine(text))
  // What has no summary is told without one.
  return Object.fromEntries(['', ...texts].map((text) => [text, text]))
}
