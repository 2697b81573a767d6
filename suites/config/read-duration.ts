import { ConfigurationError } from './configuration-error.js'

const unitMs = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 } as const

/** A duration as a flag gives it (`500ms`, `90s`, `5m`, `1h`), in milliseconds. */
export function readDuration(flag: string, text: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h)$/.exec(text) ?? []
  const durationMs = Number(amount) * unitMs[unit as keyof typeof unitMs]
  if (durationMs > 0) return durationMs
  throw new ConfigurationError({
    en: `reading ${flag} ${text}: expected a duration above zero, like 500ms, 90s, 5m or 1h.`,
    tr: `${flag} ${text}: sıfırdan büyük bir süre bekleniyordu, 500ms, 90s, 5m ya da 1h gibi.`,
  })
}
