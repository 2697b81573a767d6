import { randomBytes } from 'node:crypto'

const ofProcess = randomBytes(6).toString('hex')
let made = 0

/** What a request is found by in a log: the caller's own `X-Request-Id` where it is fit for one, else a new one. */
export function requestIdOf(given: string | string[] | undefined): string {
  if (typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given)) return given
  made += 1
  return `${ofProcess}-${made}`
}
