import { constants } from 'node:os'
import type { Language } from '../../contracts/text/preferred-language.js'

/** The signals by which a user or a CI server has had enough. Windows knows the first, of Ctrl-C, alone. */
const signals = ['SIGINT', 'SIGTERM'] as const
export type InterruptingSignal = (typeof signals)[number]

/** npx passes on the Ctrl-C that the terminal sends us anyway: so close together, two are one. */
const sameMs = 300

/**
 * Is over when the user has had enough, the signal's name being the reason. A second one ends the process at once, as
 * if nobody had listened.
 */
export function interruption(): AbortSignal {
  const interrupted = new AbortController()
  const stop = (name: InterruptingSignal): void => {
    if (interrupted.signal.aborted) return
    interrupted.abort(name)
    setTimeout(() => {
      for (const signal of signals) process.off(signal, stop)
    }, sameMs).unref()
  }
  for (const signal of signals) process.on(signal, stop)
  return interrupted.signal
}

/** What a shell expects of whom a signal ended: 130 for SIGINT, 143 for SIGTERM. */
export function exitStatusOfSignal(name: InterruptingSignal): number {
  return 128 + constants.signals[name]
}

/** Says that what is there is being written: whoever waits for it need not press again. */
export function announceInterruption(
  stream: { isTTY?: boolean; write: (text: string) => unknown },
  interrupted: AbortSignal,
  language: Language,
): void {
  interrupted.addEventListener('abort', () => {
    const text =
      language === 'tr'
        ? 'kesildi; o ana kadar değerlendirilen yazılıyor. İkinci bir sinyal hemen sonlandırır.'
        : 'interrupted; what was judged by then is being written. A second signal ends it at once.'
    stream.write(`${stream.isTTY ? '\r\x1b[2K' : ''}uyum: ${text}\n`)
  })
}
