import { levels, outcomes } from '../findings/count-checks.js'
import { outcomeSymbols } from '../findings/outcome-symbols.js'
import type { RunComparison } from './compare/record-comparison.js'
import type { LocaleTexts } from './locale-texts.js'

/** How many checks found the same, by outcome: `✓ passed 133, – skipped 1`. */
export function unchangedText({ unchanged }: RunComparison, { words }: LocaleTexts): string {
  const counts = outcomes.map((outcome) => ({
    name: `${outcomeSymbols[outcome]} ${words.outcome[outcome]}`,
    count: levels.reduce((sum, level) => sum + unchanged[level][outcome], 0),
  }))
  const found = counts.filter(({ count }) => count > 0)
  return found.map(({ name, count }) => `${name} ${count}`).join(', ') || '0'
}
