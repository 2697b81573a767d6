import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { CheckRecord, Run } from '../../record/run-record.js'
import { sentenceOf, verdictOf } from '../../verdict/verdict.js'

interface Circumstances {
  partial: boolean
  /** Calls that the documents name. */
  callCount: number
  /** Whether the client was told where to call, by `UYUM_BASE_URL`; a recording holds what it holds. */
  isToldWhere: boolean
  remarks: readonly Bilingual[]
}

/**
 * The verdict on a client: as on a server, but that what it never had occasion to do, or what a recording cannot
 * tell, leaves nothing open. Only a client that never called, or a fault of ours, does.
 */
export function clientVerdict(
  checks: readonly CheckRecord[],
  { partial, callCount, isToldWhere, remarks }: Circumstances,
): Pick<Run, 'verdict' | 'sentence'> {
  const decided = checks.filter(({ outcome }) => outcome !== 'skipped')
  const verdict = verdictOf(decided, partial)
  if (verdict === 'nonconformant' || callCount > 0)
    return { verdict, sentence: sentenceOf(decided, verdict, partial) }
  return { verdict: 'incomplete', sentence: noCall(remarks, isToldWhere) }
}

function noCall(remarks: readonly Bilingual[], isToldWhere: boolean): Bilingual {
  const why = (language: keyof Bilingual): string =>
    remarks.length > 0 ? `: ${remarks.map((remark) => remark[language].replace(/\.$/, '')).join('; ')}` : ''
  return {
    en: `Incomplete: there was no call that the documents name${why('en')}.${isToldWhere ? ' The client finds its base URL in UYUM_BASE_URL.' : ''}`,
    tr: `Tamamlanmadı: belgelerde adı geçen hiçbir çağrı yapılmadı${why('tr')}.${isToldWhere ? ' İstemci taban URL’yi UYUM_BASE_URL değişkeninde bulur.' : ''}`,
  }
}
