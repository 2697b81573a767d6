import { evidenceText } from './evidence-text.js'
import type { CheckChange } from './record-comparison.js'
import type { Speech } from './speech.js'

/** Why a check differs: a sentence of its own before the causes where there is a choice, then each cause. */
export interface CauseTexts {
  lead?: string
  causes: string[]
}

export function causeTexts({ causes, certainty }: CheckChange, speech: Speech): CauseTexts {
  const { texts } = speech
  const told = causes.map((one) => `${texts.causes[one.cause]}, ${evidenceText(one, speech)}`)
  if (certainty === 'possible' && told.length > 1) return { lead: texts.oneOf, causes: told }
  if (certainty === 'possible') return { causes: told.map((text) => `${text} (${texts.possibly})`) }
  const isSaidAlready = causes.some(({ what }) => what === 'nothing-else')
  if (certainty === 'only' && !isSaidAlready && told.length === 1)
    return { causes: told.map((text) => `${text} (${texts.onlyCause})`) }
  return { causes: told }
}
