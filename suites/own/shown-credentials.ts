import type { OwnSurface } from '../../contracts/own/own-partner.js'
import { sheetOf, type Surface } from '../../contracts/contract/surfaces.js'
import { signatureHeaders } from '../../contracts/wire/body-signing.js'
import type { Target } from '../run/target/target.js'

/** What stands where a credential is shown, made of the right one; nothing where it is left out. */
export type Instead = Readonly<Record<string, (right: string) => string | undefined>>

/** What a request is made of besides its body. */
interface Credentials {
  headers: Record<string, string>
  query: Record<string, string>
}

/** The credentials of a target where callers show them; of groups of which one is enough, the one that is changed. */
export function shownCredentials(
  target: Target,
  own: OwnSurface,
  body: Buffer,
  instead: Instead = {},
): Credentials {
  const { credentials } = sheetOf(own.surface as Surface)
  const shown: Credentials = { headers: {}, query: {} }
  for (const name of usedCredentials(target, own, Object.keys(instead))) {
    const place = credentials[name]!
    const as = (right: string): string | undefined => (instead[name] ? instead[name](right) : right)
    if ('basic' in place) {
      const pair = basicPair(target, name.split('.')[0]!, instead)
      if (pair !== undefined) shown.headers['authorization'] = pair
      continue
    }
    const right = target.credential(name)
    if ('signs' in place) {
      const { [place.signs]: written, ...time } = signatureHeaders(place, body, right, Date.now())
      const changed = as(written!)
      Object.assign(shown.headers, time, changed !== undefined && { [place.signs]: changed })
      continue
    }
    const value = as(right)
    if (value === undefined) continue
    if ('header' in place)
      shown.headers[place.header] = place.scheme === undefined ? value : `${place.scheme} ${value}`
    else if ('query' in place) shown.query[place.query] = value
  }
  return shown
}

/** No credential, but for those that the body holds. */
export function nothingShown({ surface }: OwnSurface): Instead {
  const places = Object.entries(sheetOf(surface as Surface).credentials)
  return Object.fromEntries(
    places.flatMap(([name, place]) => ('member' in place ? [] : [[name, () => undefined]])),
  )
}

/** The credentials that a request shows: those that the target has, and of groups of which one is enough, one. */
export function usedCredentials(target: Target, own: OwnSurface, wanted: readonly string[] = []): string[] {
  const { credentials, oneOf = [] } = sheetOf(own.surface as Surface)
  const whole = oneOf.filter((group) => group.every((name) => target.hasCredential(name)))
  const chosen = whole.find((group) => group.some((name) => wanted.includes(name))) ?? whole[0] ?? []
  const unused = oneOf.flat().filter((name) => !chosen.includes(name))
  return Object.keys(credentials).filter((name) => !unused.includes(name) && target.hasCredential(name))
}

function basicPair(target: Target, group: string, instead: Instead): string | undefined {
  const [user, password] = [`${group}.username`, `${group}.password`].map((name) => {
    const right = target.hasCredential(name) ? target.credential(name) : ''
    return instead[name] ? instead[name](right) : right
  })
  if (user === undefined || password === undefined) return undefined
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}
