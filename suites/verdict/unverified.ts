import type { RequirementKind } from '../../contracts/requirements/requirement-kind.js'
import type { Requirements } from '../../contracts/requirements/requirement.js'
import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { OnlyAnswer } from '../run/preflight/answer-variety.js'
import type { CheckRecord } from '../record/run-record.js'

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

/** What read-back shows: an order that was taken is there, or stands where an event put it. */
const shownToRead = ['taken-order-held', 'taken-event-moves-the-order']

/** Whether the target has shown by what it keeps that it reads what it is sent, whatever it answers. */
function isShownToRead(checks: readonly CheckRecord[]): boolean {
  return checks.some(({ requirement, outcome }) => shownToRead.includes(requirement) && outcome === 'passed')
}

/** Takes back what passed by the one answer that a target gives to everything, sound or broken. */
export function withoutUnverified(
  checks: readonly CheckRecord[],
  requirements: Requirements,
  only: OnlyAnswer | undefined,
): CheckRecord[] {
  if (!only || isShownToRead(checks)) return [...checks]
  const { en, tr } = sameToAll(only)
  return checks.map((check) => {
    const kind = requirements[check.requirement]?.kind
    if (check.outcome !== 'passed' || !kind || !shownByReading.includes(kind)) return check
    return { ...check, outcome: 'skipped', reason: en, tr: { ...check.tr, reason: tr } }
  })
}

/** What is to be known of a target that gave one answer to everything, behind what its verdict says. */
export function alikeToAll(only: OnlyAnswer, verdict: Bilingual): Bilingual {
  const { en, tr } = sameToAll(only)
  const sentence = (text: string, language: string): string =>
    `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}.`
  return { en: `${verdict.en} ${sentence(en, 'en')}`, tr: `${verdict.tr} ${sentence(tr, 'tr')}` }
}

/** The verdict in a sentence, where the one answer is why it is open. */
export function unprovedSentence(only: OnlyAnswer, checks: readonly CheckRecord[]): Bilingual {
  const open = checks.filter(({ outcome, level }) => level === 'must' && outcome === 'skipped').length
  const { en, tr } = sameToAll(only)
  const todo = howToProve(checks)
  return {
    en: `Incomplete: ${en}, so ${open} mandatory ${open === 1 ? 'check is' : 'checks are'} not proved. ${todo.en}`,
    tr: `Eksik: ${tr}; bu yüzden zorunlu ${open} kontrol kanıtlanmış sayılmaz. ${todo.tr}`,
  }
}

/** The first thing that is left to do: to let the target show what it keeps. */
function howToProve(checks: readonly CheckRecord[]): Bilingual {
  const isOffered = !checks.some(({ lacks }) => lacks?.kind === 'read-back')
  if (isOffered) {
    return {
      en: 'Its read-back hook does not show that it keeps what it took: see the checks read-back/….',
      tr: 'Geri okuma ucu da aldığını sakladığını göstermiyor: read-back/… kontrollerine bakın.',
    }
  }
  return {
    en: 'First of what is left to do: let it show what it keeps by a read-back hook ("readBack" in the configuration, or --read-back; docs/en/judge-a-server.md, "Read-back").',
    tr: 'Yapılacakların ilki: sakladığını bir geri okuma ucuyla göstermesini sağlayın (yapılandırmada "readBack" veya --read-back; docs/tr/judge-a-server.md, "Geri okuma").',
  }
}

/** Why nothing that the target takes is proved. */
export function sameToAll({ status, requests }: OnlyAnswer): Bilingual {
  return {
    en: `all ${requests} requests got the same answer (${status}), sound orders and broken ones: nothing shows that the target reads what it is sent`,
    tr: `${requests} isteğin hepsi, geçerli siparişler de bozuk olanlar da aynı yanıtı (${status}) aldı: hedefin kendisine gönderileni okuduğunu gösteren bir şey yok`,
  }
}
