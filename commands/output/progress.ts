import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { Language } from '../../contracts/text/preferred-language.js'

/** How often a log, which keeps every line, is told. */
const logEveryMs = 15_000

export interface ProgressStream {
  isTTY?: boolean
  write: (text: string) => unknown
}

/** Shows what goes on: on a screen in one line that is wiped at its end, in a log now and then. */
export function progressLine(
  stream: ProgressStream,
  now: () => number,
): (text: string, isOver: boolean) => void {
  let told = now()
  return (text, isOver) => {
    if (stream.isTTY) stream.write(isOver ? '\r\x1b[2K' : `\r\x1b[2K${text}`)
    else if (now() - told >= logEveryMs) {
      told = now()
      stream.write(`uyum: ${text}\n`)
    }
  }
}

/** Tells how far a run is. */
export function progressOn(
  stream: ProgressStream,
  language: Language,
  now: () => number,
): (judged: number, all: number) => void {
  const show = progressLine(stream, now)
  let isSizeTold = false
  return (judged, all) => {
    if (all > many && !isSizeTold) stream.write(`uyum: ${sizeTold(all)[language]}\n`)
    isSizeTold = true
    show(language === 'tr' ? `${judged}/${all} kontrol` : `${judged} of ${all} checks`, judged >= all)
  }
}

/** More than these take minutes: whoever waits is told what would change that. */
const many = 3000

function sizeTold(all: number): Bilingual {
  return {
    en: `${all} checks, the mandatory ones first: --max-duration 5m ends sooner and names what was not judged, --only and --shard take a part`,
    tr: `${all} kontrol, önce zorunlular: --max-duration 5m daha erken bitirir ve değerlendirilmeyenleri söyler, --only ve --shard bir bölümünü alır`,
  }
}
