import { outcomeSymbols } from '../../findings/outcome-symbols.js'
import type { CheckChange, CheckState } from './record-comparison.js'
import type { LocaleTexts } from '../locale-texts.js'

/** `✓ passed → ✗ failed`, for where there are no colours. */
export function outcomeTurn({ old, new: newer }: CheckChange, locale: LocaleTexts): string {
  return `${outcomeName(old, locale)} → ${outcomeName(newer, locale)}`
}

/** `✓ passed` */
export function outcomeName(state: CheckState | undefined, { texts, words }: LocaleTexts): string {
  return state ? `${outcomeSymbols[state.outcome]} ${words.outcome[state.outcome]}` : texts.notHeld
}
