import { headerOf, type Call } from '../../../call/call.js'
import type { Defect } from '../../../surfaces/mock-surface.js'
import { comparedCarelessly } from '../../../defects/credential-defects.js'
import { objectIn, withHeader } from '../../../defects/json-bodies.js'
import { remembered } from '../../../defects/remembered.js'
import { rewriteRefused } from '../../../defects/rewrite-request.js'
import { hiziryemekError, isContentRefused } from '../../hiziryemek-errors.js'
import type { PlatformState } from '../state.js'

type PlatformDefect = Defect<PlatformState>

/** What an over-eager replay guard has seen, by world. */
const seenBodies = remembered(() => new Set<string>())

/** Violations of who may report a status, by requirement. */
export const platformSecretDefects = {
  // A replay guard: a call that changes no status is taken once, and then its secret is refused.
  'secret-accepted': async (call, proceed, state) => {
    const answer = await proceed(call)
    const body = call.rawBody.toString()
    if (answer.status !== 200 || objectIn(call)?.['status'] !== undefined) return answer
    const seen = seenBodies(state)
    if (seen.has(body)) return hiziryemekError(401)
    seen.add(body)
    return answer
  },
  'secret-required': takingSecrets((given, known, call) => given === undefined && !mentions(call, known)),
  'wrong-secret-is-401': takingSecrets((given, known) => given !== undefined && isForeign(given, known)),
  'empty-secret-is-401': takingSecrets((given) => given === ''),
  'secret-compared-whole': takingSecrets(
    (given, known) =>
      given !== undefined && given !== '' && (known.startsWith(given) || given.startsWith(known)),
  ),
  ...comparedCarelessly(
    'secret-compared-whole',
    (isTaken) => takingSecrets((given, known) => isTaken(given, known)),
    ['found-within'],
  ),
  'secret-letter-case-counts': takingSecrets(
    (given, known) => given !== undefined && sameLetters(given, known),
  ),
  'secret-counts-in-the-header-only': takingSecrets(
    (given, known, call) => given === undefined && mentions(call, known),
  ),
  'secret-checked-before-parameters': telling(400),
  'secret-checked-before-order': telling(404),
} satisfies Record<string, PlatformDefect>

/** Takes some wrong secrets where the call is otherwise good. */
function takingSecrets(
  isGoodEnough: (given: string | undefined, known: string, call: Call) => boolean,
): PlatformDefect {
  return rewriteRefused((call, { secretKeys }) => {
    const [agreed = ''] = secretKeys
    const given = headerOf(call, 'x-secret-key')
    return isGoodEnough(given, agreed, call) ? withHeader(call, 'x-secret-key', agreed) : undefined
  })
}

/** Looks at the content first: a wrong secret is told of it where it has this fault. */
function telling(status: 400 | 404): PlatformDefect {
  return async (call, proceed, state) => {
    const answer = await proceed(call)
    if (answer.status !== 401) return answer
    const [agreed] = state.secretKeys
    const content = await proceed(withHeader(call, 'x-secret-key', agreed))
    return isContentRefused(content) && content.status === status ? content : answer
  }
}

function mentions({ rawBody, headers }: Call, secret: string): boolean {
  return rawBody.includes(secret) || JSON.stringify(headers).includes(secret)
}

/** Neither a piece of the secret nor the secret in another letter case. */
function isForeign(given: string, known: string): boolean {
  return given !== '' && !known.startsWith(given) && !given.includes(known) && !sameLetters(given, known)
}

function sameLetters(given: string, known: string): boolean {
  return given !== known && given.toLowerCase() === known.toLowerCase()
}
