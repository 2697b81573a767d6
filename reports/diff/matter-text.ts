import { matterTexts } from '../matters/matter-words.js'
import type { MatterTurn } from './compare/matter-turns.js'
import type { LocaleTexts } from './locale-texts.js'

/** "worse: the secret is checked, proved → failed". */
export function matterText(
  { title, turn, old, new: newer }: MatterTurn,
  { language, texts }: LocaleTexts,
): string {
  const { state } = matterTexts[language]
  const words = (of: MatterTurn['old']): string => (of === null ? '—' : state[of])
  return `${texts.turns[turn]}: ${title[language]}, ${words(old)} → ${words(newer)}`
}
