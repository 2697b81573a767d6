import type { Language } from '../../contracts/text/preferred-language.js'
import type { PaceNotice } from '../../suites/run/pace/pace-notice.js'

/** A line for people who wait: how long, why, and what would change it. */
export function paceTold({ target, pauseMs, perSecond, leftMs }: PaceNotice, language: Language): string {
  const pause = lasting(pauseMs, language)
  if (perSecond === undefined || leftMs === undefined) {
    return language === 'tr'
      ? `uyum: ${target} istekleri geri çeviriyor; ${pause} bekleniyor`
      : `uyum: ${target} turns requests away; waiting ${pause}`
  }
  const left = lasting(leftMs, language)
  return language === 'tr'
    ? `uyum: ${target} dakikada yaklaşık ${Math.floor(perSecond * 60)} istek alıyor; kalanı yaklaşık ${left} sürer (--max-duration sınırlar; baştan bu hızda başlamak için maxRequestsPerSecond: ${perSecond})`
    : `uyum: ${target} takes about ${Math.floor(perSecond * 60)} requests a minute; the rest takes about ${left} (--max-duration bounds it; maxRequestsPerSecond: ${perSecond} begins at that pace)`
}

function lasting(durationMs: number, language: Language): string {
  const seconds = Math.max(1, Math.round(durationMs / 1000))
  if (seconds < 100) return language === 'tr' ? `${seconds} sn` : `${seconds} s`
  const minutes = Math.round(seconds / 60)
  return language === 'tr' ? `${minutes} dk` : `${minutes} min`
}
