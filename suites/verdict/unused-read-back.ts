import { shownUrl } from '../../contracts/wire/base-url.js'
import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { CheckRecord } from '../record/run-record.js'
import type { TargetSettings } from '../run/target/target-settings.js'

/** A read-back hook that was given and told nothing: that it offers nothing is its right, and what a misspelt address says. */
export function unusedReadBack(
  { readBack }: Pick<TargetSettings, 'readBack'>,
  checks: readonly CheckRecord[],
): Bilingual[] {
  const isAsked = checks.some(({ lacks }) => lacks?.kind === 'read-back')
  const hasTold = checks.some(({ exchanges }) => exchanges.some(({ hook }) => hook === 'read-back'))
  if (!readBack || !isAsked || hasTold) return []
  const url = shownUrl(readBack.url)
  return [
    {
      en: `The read-back hook ${url} answered 404 or 501 whatever it was asked: nothing that the target keeps was seen. Is its address right?`,
      tr: `Geri okuma ucu ${url}, ne sorulduysa 404 veya 501 yanıtını verdi: hedefin ne sakladığı görülmedi. Adresi doğru mu?`,
    },
  ]
}
