import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { CheckRecord, Outcome, Verdict } from '../record/run-record.js'

/** The verdict on a target: a failed `must` decides it; what could not be judged leaves it open. */
export function verdictOf(checks: readonly CheckRecord[], partial: boolean): Verdict {
  const musts = checks.filter(({ level }) => level === 'must')
  const has = (outcome: Outcome): boolean => musts.some((check) => check.outcome === outcome)
  if (has('failed')) return 'nonconformant'
  const ran = checks.some(
    ({ outcome }) => outcome === 'passed' || outcome === 'failed' || outcome === 'waived',
  )
  return partial || !ran || has('skipped') || has('errored') ? 'incomplete' : 'conformant'
}

/** The verdict in a sentence where the first answers showed that the surface is not there. */
export function stoppedBefore({ en, tr }: Bilingual): Bilingual {
  return {
    en: `Incomplete: nothing was judged. ${en}`,
    tr: `Tamamlanmadı: hiçbir şey değerlendirilmedi. ${tr}`,
  }
}

/** The verdict in a sentence, with what is left to do. */
export function sentenceOf(checks: readonly CheckRecord[], verdict: Verdict, partial: boolean): Bilingual {
  const count = (outcome: Outcome, level?: string): number =>
    checks.filter((check) => check.outcome === outcome && (level === undefined || check.level === level))
      .length
  const failed = count('failed', 'must')
  const open = count('skipped', 'must') + count('errored', 'must')
  const advice = count('failed', 'should')
  const waived = checks.filter(({ outcome }) => outcome === 'waived').map(({ id }) => id)
  const parts: Record<keyof Bilingual, string[]> = { en: [], tr: [] }
  const say = (en: string, tr: string): void => {
    parts.en.push(en)
    parts.tr.push(tr)
  }
  if (verdict === 'nonconformant') {
    say(
      `Nonconformant: ${failed} mandatory ${failed === 1 ? 'check' : 'checks'} failed.`,
      `Uyumsuz: zorunlu ${failed} kontrol başarısız.`,
    )
  }
  if (verdict === 'conformant')
    say('Conformant: every mandatory check passed.', 'Uyumlu: zorunlu bütün kontroller geçti.')
  if (verdict === 'incomplete') {
    if (open > 0) {
      say(
        `Incomplete: ${open} mandatory ${open === 1 ? 'check' : 'checks'} could not be judged; their reasons say what is missing.`,
        `Tamamlanmadı: zorunlu ${open} kontrol değerlendirilemedi; gerekçeleri neyin eksik olduğunu söylüyor.`,
      )
    } else if (partial) {
      say(
        'Incomplete: what ran passed, but it is a part of the checks (--only, --failed, --shard, or interrupted) and no verdict on the surface.',
        'Tamamlanmadı: çalışanlar geçti, ama bunlar kontrollerin yalnızca bir bölümü (--only, --failed, --shard veya kesilen çalışma); arayüz için bir karar değildir.',
      )
    } else say('Incomplete: no check ran.', 'Tamamlanmadı: hiçbir kontrol çalışmadı.')
  } else if (open > 0) {
    say(`${open} more could not be judged.`, `${open} kontrol daha değerlendirilemedi.`)
  }
  if (advice > 0) {
    say(
      `${advice} recommended ${advice === 1 ? 'check' : 'checks'} failed, which does not affect the verdict.`,
      `Önerilen ${advice} kontrol başarısız; bu kararı etkilemez.`,
    )
  }
  if (waived.length > 0) say(`Waived: ${waived.join(', ')}.`, `Muaf tutulan: ${waived.join(', ')}.`)
  return { en: parts.en.join(' '), tr: parts.tr.join(' ') }
}
