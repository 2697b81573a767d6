import { sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'
import { wordOf } from '../../../contracts/text/word-of.js'
import { isSignedWith, signatureHeaders, type BodySigning } from '../../../contracts/wire/body-signing.js'
import { headerOf, type Call } from '../../call/call.js'
import { membersOf, withFields, withHeader } from '../../defects/json-bodies.js'
import { rewriteRequest } from '../../defects/rewrite-request.js'
import type { Defect } from '../../surfaces/mock-surface.js'
import type { OwnState } from '../own-state.js'

/** Does not look at a credential: whatever is shown, or not, passes for the right one. */
export function withRightCredential(name: string): Defect<OwnState> {
  return rewriteRequest((call, state) => {
    const value = state.credential(name)
    return value === undefined ? call : shown(call, state, name, wordOf(value))
  })
}

function shown(call: Call, state: OwnState, name: string, value: string): Call {
  const place = sheetOf(state.own.surface as Surface).credentials[name]!
  if ('header' in place)
    return withHeader(call, place.header, place.scheme === undefined ? value : `${place.scheme} ${value}`)
  if ('signs' in place) return signed(call, place, value)
  if ('query' in place) return { ...call, query: `${place.query}=${encodeURIComponent(value)}` }
  if ('member' in place)
    return place.member in membersOf(call)
      ? withFields(call, { [place.member]: state.credential(name) })
      : call
  const [group = ''] = name.split('.')
  const pair = `${wordOf(state.credential(`${group}.username`))}:${wordOf(state.credential(`${group}.password`))}`
  return withHeader(call, 'authorization', `Basic ${Buffer.from(pair).toString('base64')}`)
}

/** A request whose body was rewritten, with a signature that is as right as that of the first one was. */
export function signedLike(before: Call, after: Call, state: OwnState): Call {
  const places = Object.entries(sheetOf(state.own.surface as Surface).credentials)
  return places.reduce((call, [name, place]) => {
    const secret = state.credential(name)
    if (!('signs' in place) || typeof secret !== 'string') return call
    const isRight = isSignedWith(place, before.rawBody, secret, (header) => headerOf(before, header))
    return isRight ? signed(call, place, secret) : call
  }, after)
}

function signed(call: Call, place: BodySigning, secret: string): Call {
  const headers = signatureHeaders(place, call.rawBody, secret, call.world.clock.now())
  return Object.entries(headers).reduce((made, [name, value]) => withHeader(made, name, value), call)
}
