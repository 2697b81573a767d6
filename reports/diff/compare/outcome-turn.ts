import { outcomeSymbols } from '../../findings/outcome-symbols.js'
import type { CheckChange, CheckState } from './record-comparison.js'
import type { Speech } from '../locale-texts.js'

/** `✓ passed → ✗ failed`, for where there are no colours. */
export function outcomeTurn({ old, new: newer }: CheckChange, speech: Speech): string {
  return `${outcomeName(old, speech)} → ${outcomeName(newer, speech)}`
}

/** `✓ passed` */
export function outcomeName(state: CheckState | undefined, { texts, words }: Speech): string {
  return state ? `${outcomeSymbols[state.outcome]} ${words.outcome[state.outcome]}` : texts.notHeld
}
