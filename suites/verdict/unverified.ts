import type { RequirementKind } from '../../contracts/requirement-kind.js'
import type { Requirements } from '../../contracts/requirement.js'
import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { OnlyAnswer } from '../preflight/answer-variety.js'
import type { CheckRecord } from '../run-record.js'

/** What a server shows by reading what it is sent: an answer that it gives to everything shows none of it. */
const shownByReading: readonly RequirementKind[] = [
  'allowed-value-taken',
  'unusual-value-taken',
  'value-of-another-page-taken',
  'stated-repeat',
  'inferred-repeat',
  'stated-move',
  'inferred-move',
]

/** Takes back what passed by the one answer that a target gives to everything, sound or broken. */
export function withoutUnverified(
  checks: readonly CheckRecord[],
  requirements: Requirements,
  only: OnlyAnswer | undefined,
): CheckRecord[] {
  if (!only) return [...checks]
  const { en, tr } = sameToAll(only)
  return checks.map((check) => {
    const kind = requirements[check.requirement]?.kind
    if (check.outcome !== 'passed' || !kind || !shownByReading.includes(kind)) return check
    return { ...check, outcome: 'skipped', reason: en, tr: { ...check.tr, reason: tr } }
  })
}

/** The verdict in a sentence, where the one answer is why it is open. */
export function unprovedSentence(only: OnlyAnswer, checks: readonly CheckRecord[]): Bilingual {
  const open = checks.filter(({ outcome, level }) => level === 'must' && outcome === 'skipped').length
  const { en, tr } = sameToAll(only)
  return {
    en: `Incomplete: ${en}, so ${open} mandatory ${open === 1 ? 'check is' : 'checks are'} not proved.`,
    tr: `Eksik: ${tr}; bu yüzden zorunlu ${open} kontrol kanıtlanmış sayılmaz.`,
  }
}

/** Why nothing that the target takes is proved. */
export function sameToAll({ status, requests }: OnlyAnswer): Bilingual {
  return {
    en: `all ${requests} requests got the same answer (${status}), sound orders and broken ones: nothing shows that the target reads what it is sent`,
    tr: `${requests} isteğin hepsi, geçerli siparişler de bozuk olanlar da aynı yanıtı (${status}) aldı: hedefin kendisine gönderileni okuduğunu gösteren bir şey yok`,
  }
}
