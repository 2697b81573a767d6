import type { Language } from '../../contracts/text/preferred-language.js'

/** How often a log, which keeps every line, is told. */
const logEveryMs = 15_000

interface ProgressStream {
  isTTY?: boolean
  write: (text: string) => unknown
}

/** Tells how far a run is: on a screen in one line that is wiped at its end, in a log now and then. */
export function progressOn(
  stream: ProgressStream,
  language: Language,
  now: () => number,
): (judged: number, all: number) => void {
  let told = now()
  return (judged, all) => {
    const text = language === 'tr' ? `${judged}/${all} kontrol` : `${judged} of ${all} checks`
    if (stream.isTTY) stream.write(judged < all ? `\r\x1b[2K${text}` : '\r\x1b[2K')
    else if (now() - told >= logEveryMs) {
      told = now()
      stream.write(`uyum: ${text}\n`)
    }
  }
}
