import type { CheckRecord } from '../run-record.js'
import type { Replay } from './replay-command.js'

/** A replay for a screen. */
export function renderReplay({
  check,
  baseUrl,
  change,
  contractChanged,
  then,
  now,
  interruptedAfter,
}: Replay): string {
  return [
    `${change}: ${check}`,
    `  ${now.title.en}`,
    `  at ${baseUrl}`,
    ...found('then', then),
    ...found('now', now),
    ...(interruptedAfter === undefined
      ? []
      : [`  Interrupted after ${requests(interruptedAfter)}: run it again.`]),
    ...(contractChanged ? ['  The contract has changed since the record was written.'] : []),
    ...(change === 'fixed' || change === 'passing as before'
      ? []
      : now.exchanges.slice(-1).map(({ curl }) => `  ${curl}`)),
  ].join('\n')
}

function found(when: string, { outcome, expected, actual, reason }: CheckRecord): string[] {
  const lines = [
    ['', outcome],
    ['expected ', expected],
    ['got ', actual],
    ['because ', outcome === 'failed' ? '' : reason],
  ]
  return lines
    .filter(([, text]) => text !== '')
    .map(([label, text], index) => `  ${(index === 0 ? when : '').padEnd(6)}${label}${text}`)
}

function requests(count: number): string {
  return count === 1 ? '1 request' : `${count} requests`
}
