import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { OnlyAnswer } from '../run/preflight/answer-variety.js'
import type { CheckRecord, Verdict } from '../record/run-record.js'

/**
 * Marks what follows from the one answer that a target gives to everything, so that a report tells it once: each failure
 * and each check that was left open, but for what the read-back hook was asked and what a state, a permission or a
 * credential would let be judged.
 */
export function markConsequences(checks: readonly CheckRecord[]): CheckRecord[] {
  return checks.map((check) => (isConsequence(check) ? { ...check, follows: 'one-answer' } : check))
}

function isConsequence({ outcome, lacks, exchanges }: CheckRecord): boolean {
  if (outcome !== 'failed' && (outcome !== 'skipped' || lacks)) return false
  return !exchanges.some(({ hook }) => hook !== undefined)
}

/** Why nothing that the target takes is proved. */
export function sameToAll({ statuses, requests }: OnlyAnswer): Bilingual {
  const answer = { en: statuses.join(' and '), tr: statuses.join(' ve ') }
  return {
    en: `nothing that was sent made a difference: all ${requests} requests, sound orders and broken ones, got the same answer (${answer.en}), and nothing shows that the target reads what it is sent`,
    tr: `gönderilen hiçbir şey fark yaratmadı: geçerli ve bozuk siparişler dâhil ${requests} isteğin hepsi aynı yanıtı (${answer.tr}) aldı, hedefin kendisine gönderileni okuduğunu gösteren bir şey yok`,
  }
}

/** The one fact in a sentence, with its cure: what a report leads with, before what follows from it. */
export function indistinctSentence(only: OnlyAnswer): Bilingual {
  const { en, tr } = sameToAll(only)
  const cure = cureOf(only)
  const upper = (text: string, language: string): string =>
    `${text.charAt(0).toLocaleUpperCase(language)}${text.slice(1)}`
  return { en: `${upper(en, 'en')}. ${cure.en}`, tr: `${upper(tr, 'tr')}. ${cure.tr}` }
}

/** The verdict in a sentence, where the one answer is behind all that was found. */
export function unprovedSentence(
  only: OnlyAnswer,
  checks: readonly CheckRecord[],
  verdict: Exclude<Verdict, 'conformant'>,
): Bilingual {
  const musts = (outcome: CheckRecord['outcome']): number =>
    checks.filter((check) => check.level === 'must' && check.outcome === outcome).length
  const [failed, open] = [musts('failed'), musts('skipped') + musts('errored')]
  const { en, tr } = sameToAll(only)
  if (verdict === 'incomplete') {
    const todo = howToProve(checks)
    return {
      en: `Incomplete: ${en}; so ${open} mandatory ${open === 1 ? 'check is' : 'checks are'} not proved. ${todo.en}`,
      tr: `Tamamlanmadı: ${tr}; bu yüzden zorunlu ${open} kontrol kanıtlanmış sayılmaz. ${todo.tr}`,
    }
  }
  const cure = cureOf(only)
  const others =
    open > 0
      ? { en: `, and ${open} are not proved`, tr: `, ${open} kontrol de kanıtlanmış sayılmaz` }
      : { en: '', tr: '' }
  return {
    en: `Nonconformant: ${en}; of that ${failed} mandatory ${failed === 1 ? 'check' : 'checks'} failed${others.en}. ${cure.en}`,
    tr: `Uyumsuz: ${tr}; bu yüzden zorunlu ${failed} kontrol başarısız${others.tr}. ${cure.tr}`,
  }
}

/** What may stand behind one answer to everything. */
function cureOf({ statuses }: OnlyAnswer): Bilingual {
  const [status = 0] = statuses
  if (status >= 500)
    return {
      en: 'It fails at every request: its log says why.',
      tr: 'Her istekte hata veriyor: nedeni günlüğünde yazar.',
    }
  if (status >= 400)
    return {
      en: 'It refuses sound orders, too: are address, ids and credentials of the configuration those of this target?',
      tr: 'Geçerli siparişleri de reddediyor: yapılandırmadaki adres, kimlikler ve kimlik bilgileri bu hedefin mi?',
    }
  return {
    en: 'Does a stub, a catch-all route or a gateway answer in its place?',
    tr: 'Onun yerine bir taslak, her yolu karşılayan bir rota ya da bir ağ geçidi mi yanıt veriyor?',
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
