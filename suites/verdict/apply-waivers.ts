import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { CheckRecord } from '../record/run-record.js'
import type { Waiver } from '../run/target/target-settings.js'

/**
 * Turns failures that a live waiver covers into `waived`, and says loudly which waivers have expired, cover
 * what passes, or name a check that did not run.
 */
export function applyWaivers(
  checks: readonly CheckRecord[],
  waivers: readonly Waiver[],
  today: string,
): { checks: CheckRecord[]; warnings: Bilingual[] } {
  const live = waivers.filter(({ until }) => until >= today)
  return {
    checks: checks.map((check) => {
      const waiver = live.find((candidate) => candidate.check === check.id)
      return waiver && check.outcome === 'failed' ? waive(check, waiver) : check
    }),
    warnings: waivers.flatMap((waiver) => warningOf(waiver, checks, today)),
  }
}

function waive(check: CheckRecord, { reason, until, approver }: Waiver): CheckRecord {
  const by =
    approver === undefined
      ? { en: '', tr: '' }
      : { en: ` (approved by ${approver})`, tr: ` (onaylayan: ${approver})` }
  return {
    ...check,
    outcome: 'waived',
    reason: `waived until ${until}: ${reason}${by.en}`,
    tr: { ...check.tr, reason: `${until} tarihine kadar muaf: ${reason}${by.tr}` },
    waiver: { reason, until, ...(approver !== undefined && { approver }) },
  }
}

function warningOf(waiver: Waiver, checks: readonly CheckRecord[], today: string): Bilingual[] {
  const check = checks.find(({ id }) => id === waiver.check)
  if (waiver.until < today) {
    return [
      {
        en: `The waiver for ${waiver.check} expired on ${waiver.until}: it no longer counts.`,
        tr: `${waiver.check} muafiyeti ${waiver.until} tarihinde doldu: artık geçerli değil.`,
      },
    ]
  }
  if (!check) {
    return [
      {
        en: `The waiver for ${waiver.check} names a check that did not run: fix the id or remove it.`,
        tr: `${waiver.check} muafiyeti çalışmayan bir kontrolü adlandırıyor: kimliği düzeltin veya kaldırın.`,
      },
    ]
  }
  if (check.outcome === 'passed') {
    return [
      {
        en: `The waiver for ${waiver.check} is not needed: the check passes. Remove it.`,
        tr: `${waiver.check} muafiyetine gerek yok: kontrol geçiyor. Kaldırın.`,
      },
    ]
  }
  return []
}
