import type { CheckPair } from '../compare/check-pair.js'
import { evidence, type Evidence } from './evidence.js'

/** What the two records say differently of the requirement that the check verifies. */
export function requirementEvidence({ old, new: newer }: CheckPair): Evidence[] {
  if (!old || !newer) return []
  const words = [old, newer].map(({ requirement, requirementText, basis, quote, document }) =>
    JSON.stringify([requirement, requirementText.en, basis, quote, document]),
  )
  return [
    ...(old.level === newer.level ? [] : [evidence('level', old.level, newer.level)]),
    ...(words[0] === words[1] ? [] : [evidence('requirement')]),
  ]
}
