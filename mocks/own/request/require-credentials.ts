import { wordOf } from '../../../contracts/text/word-of.js'
import { timingSafeEqual } from 'node:crypto'
import { isSignedWith, type BodySigning } from '../../../contracts/wire/body-signing.js'
import { sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'
import type { CredentialSheet } from '../../../contracts/contract/sheet.js'
import { basicPairIn, behindScheme } from '../../../contracts/wire/authorization.js'
import { headerOf, type Call } from '../../call/call.js'
import { parseJson } from '../../call/parse-json.js'
import { valueAt } from '../../call/value-at.js'
import { refuseFor } from '../fill-refusal.js'
import type { OwnState } from '../own-state.js'

type Shown = 'right' | 'missing' | 'wrong'

/** Lets only those in who show the credentials of the surface: of groups of which one is enough, a whole one. */
export function requireCredentials(call: Call, state: OwnState): void {
  const { credentials, oneOf = [] } = sheetOf(state.own.surface as Surface)
  const shown = new Map(
    Object.entries(credentials).map(([name, place]) => [name, shownAs(call, state, name, place)] as const),
  )
  const grouped = oneOf.flat()
  for (const [name, how] of shown) {
    if (grouped.includes(name) || how === 'right') continue
    if (how === 'missing' && credentials[name]!.optional && state.credential(name) === undefined) continue
    refuseAs(how, name, call, state)
  }
  if (oneOf.length === 0 || oneOf.some((group) => group.every((name) => shown.get(name) === 'right'))) return
  const wrong = grouped.find((name) => shown.get(name) === 'wrong')
  refuseAs(wrong === undefined ? 'missing' : 'wrong', wrong ?? grouped[0]!, call, state)
}

function refuseAs(how: Shown, member: string, { operation }: Call, { own }: OwnState): never {
  refuseFor(own, operation, how === 'missing' ? 'missing-credential' : 'wrong-credential', { member })
}

function shownAs(call: Call, state: OwnState, name: string, place: CredentialSheet): Shown {
  const agreed = state.credential(name)
  if ('signs' in place) return signedAs(call, agreed, place)
  if ('member' in place && !isAskedFor(call, state, place.member)) return 'right'
  const sent = sentAt(call, place)
  if (sent === undefined) return agreed === undefined ? 'right' : 'missing'
  return agreed === undefined || isSame(sent, wordOf(agreed)) || state.isIssued(name, sent)
    ? 'right'
    : 'wrong'
}

/** A credential of bodies is none of an operation that has no such member. */
function isAskedFor({ operation }: Call, { own }: OwnState, member: string): boolean {
  const schema: { properties?: object } | undefined = own.operations.find(
    ({ id }) => id === operation,
  )?.requestSchema
  return schema?.properties !== undefined && member in schema.properties
}

/** What a call shows in the place of a credential; nothing where it shows none. */
export function sentAt(call: Call, place: CredentialSheet): string | undefined {
  if ('header' in place) {
    const value = headerOf(call, place.header)
    return value === undefined || place.scheme === undefined ? value : behindScheme(value, place.scheme)
  }
  if ('query' in place) return new URLSearchParams(call.query).get(place.query) ?? undefined
  if ('basic' in place) {
    const pair = basicPairIn(headerOf(call, 'authorization') ?? '')
    if (pair === undefined) return undefined
    const colon = pair.indexOf(':')
    return place.basic === 'username' ? pair.slice(0, Math.max(0, colon)) : pair.slice(colon + 1)
  }
  if (!('member' in place)) return undefined
  const value = valueAt(parseJson(call.rawBody.toString()), place.member)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function signedAs(call: Call, secret: unknown, place: BodySigning): Shown {
  if (typeof secret !== 'string') return 'right'
  if (headerOf(call, place.signs) === undefined) return 'missing'
  // No document says whether a sender signs before or after it compresses.
  const bodies = [call.rawBody, call.carriedBody ?? call.rawBody]
  const shown = (header: string): string | undefined => headerOf(call, header)
  return bodies.some((body) => isSignedWith(place, body, secret, shown)) ? 'right' : 'wrong'
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
