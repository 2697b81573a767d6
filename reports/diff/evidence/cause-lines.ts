import type { Evidence } from './evidence.js'
import { evidenceText } from './evidence-text.js'
import type { CheckChange } from '../compare/record-comparison.js'
import type { LocaleTexts } from '../locale-texts.js'

/** Why a check differs, a line each; where there is a choice, a line before it says so. */
export function causeLines({ causes, certainty }: CheckChange, locale: LocaleTexts): string[] {
  const { texts } = locale
  const told = (one: Evidence): string => `${texts.causes[one.cause]}, ${evidenceText(one, locale)}`
  // That there is a waiver, or none any more, is no guess.
  const certain = causes.filter(({ cause }) => cause === 'waiver').map(told)
  const others = causes.filter(({ cause }) => cause !== 'waiver').map(told)
  if (certainty === 'possible' && others.length > 1)
    return [...certain, texts.oneOf, ...others.map((text) => `- ${text}`)]
  if (certainty === 'possible') return [...certain, ...others.map((text) => `${text} (${texts.possibly})`)]
  const isSaidAlready = causes.some(({ what }) => what === 'nothing-else')
  if (certainty === 'only' && !isSaidAlready)
    return [...certain, ...others.map((text) => `${text} (${texts.onlyCause})`)]
  return [...certain, ...others]
}
