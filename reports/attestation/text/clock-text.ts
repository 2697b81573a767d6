import type { Bilingual } from '../../text/language.js'
import type { AttestedRun } from '../attestation-facts.js'
import { textsByLanguage } from './texts-by-language.js'

const { en, tr } = textsByLanguage

/** By whose minute a run was judged. */
export function clockText(clock: AttestedRun['clock']): Bilingual {
  if (clock === null) return { en: en.facts.notTold, tr: tr.facts.notTold }
  // Not by `Intl`, whose words change with the version of its data.
  const seconds = String(clock.minuteMs / 1000)
  return {
    en: en.facts[clock.mode](seconds),
    tr: tr.facts[clock.mode](seconds.replace('.', ',')),
  }
}
