import { both, type Bilingual } from '../../../text/language.js'

/** A duration with its unit. Not by `Intl`, whose words change with the version of its data. */
export function spokenDuration(ms: number): Bilingual {
  const whole = Math.round(ms)
  if (whole < 1) return both('< 1 ms')
  if (whole < 1000) return both(`${whole} ms`)
  const tenths = Math.round(whole / 100)
  if (tenths < 600) {
    const seconds = String(tenths / 10)
    return { en: `${seconds} s`, tr: `${seconds.replace('.', ',')} sn` }
  }
  const seconds = Math.round(whole / 1000)
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60]
  return rest === 0
    ? { en: `${minutes} min`, tr: `${minutes} dk` }
    : { en: `${minutes} min ${rest} s`, tr: `${minutes} dk ${rest} sn` }
}
