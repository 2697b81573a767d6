import type { Contract } from '../../contracts/contract/contract.js'
import type { CredentialSheet } from '../../contracts/contract/sheet.js'
import { sheetOf, type Surface } from '../../contracts/contract/surfaces.js'
import { isSignedWith, signatureHeaders, type BodySigning } from '../../contracts/wire/body-signing.js'
import { secretPlacesOf, type SecretPlaces } from '../call/secret-places.js'

/** The party that calls a surface: how it says who it is, and what it does where it is not heard. */
export interface Caller {
  surface: Surface
  contract: Contract
  /** What of its calls nobody may see. */
  secrets: SecretPlaces
  /** Headers with its credentials; none for those that it was not given. */
  headers(credentials: object): Readonly<Record<string, string | undefined>>
  /** Parameters of the query that say who it is; none for those that it was not given. */
  query(credentials: object): Readonly<Record<string, string>>
  /** Members of the body that say who it is. */
  identity(credentials: object): Readonly<Record<string, unknown>>
  /** How it signs its bodies; undefined where it signs none. */
  signing?: Signing
  /** Seconds to wait after each attempt that failed; it gives up after the one that has none. Once, where left out. */
  retryAfterSeconds?: ((reading: (name: string) => string) => readonly number[]) | undefined
}

interface Signing {
  /** Nothing where none was agreed: then nothing is signed. */
  secret(credentials: object): string | undefined
  /** At a time of the world's clock, in milliseconds since 1970. */
  headers(body: Buffer, secret: string, at: number): Record<string, string>
  /** Whether headers, by lower-case name, sign a body with that secret. */
  isBy(body: Buffer, secret: string, headers: Readonly<Record<string, string>>): boolean
}

/** Who calls a surface, as its sheet tells. */
export function callerOf(surface: Surface, contract: Contract): Caller {
  const { credentials: sheet, oneOf = [], retryAfterSeconds } = sheetOf(surface)
  const places = Object.entries(sheet)
  const signing = places.flatMap(([name, place]) => ('signs' in place ? [signingWith(name, place)] : []))[0]
  return {
    surface,
    contract,
    secrets: secretPlacesOf(surface),
    headers: (credentials) => {
      const unused = oneOf.filter((group) => group !== groupIn(credentials, oneOf)).flat()
      return Object.assign(
        {},
        ...places
          .filter(([name]) => !unused.includes(name))
          .map(([name, place]) => headerFor(name, place, credentials)),
      ) as Record<string, string | undefined>
    },
    query: (credentials) =>
      Object.fromEntries(
        places.flatMap(([name, place]) => {
          const value = valueOf(credentials, name)
          return 'query' in place && typeof value === 'string' ? [[place.query, value]] : []
        }),
      ),
    identity: (credentials) =>
      Object.fromEntries(
        places.flatMap(([name, place]) =>
          'member' in place ? [[place.member, valueOf(credentials, name)]] : [],
        ),
      ),
    retryAfterSeconds,
    ...(signing && { signing }),
  }
}

/** The first group that was given whole, or else the first: whoever has two ways shows the recommended one. */
function groupIn(credentials: object, groups: readonly (readonly string[])[]): readonly string[] | undefined {
  return groups.find((group) => group.every((name) => valueOf(credentials, name) !== undefined)) ?? groups[0]
}

function headerFor(
  name: string,
  place: CredentialSheet,
  credentials: object,
): Record<string, string | undefined> {
  if ('header' in place) {
    const value = valueOf(credentials, name) as string | undefined
    return {
      [place.header]: place.scheme === undefined || value === undefined ? value : `${place.scheme} ${value}`,
    }
  }
  if (!('basic' in place) || place.basic === 'username') return {}
  const { basic } = credentials as { basic?: { username: string; password: string } }
  return basic
    ? { authorization: `Basic ${Buffer.from(`${basic.username}:${basic.password}`).toString('base64')}` }
    : {}
}

function signingWith(name: string, place: BodySigning): Signing {
  return {
    secret: (credentials) => {
      const secret = valueOf(credentials, name)
      return secret === '' ? undefined : (secret as string | undefined)
    },
    headers: (body, secret, at) => signatureHeaders(place, body, secret, at),
    isBy: (body, secret, headers) => isSignedWith(place, body, secret, (name) => headers[name]),
  }
}

function valueOf(credentials: object, name: string): unknown {
  return name
    .split('.')
    .reduce<unknown>((value, part) => (value as Record<string, unknown> | undefined)?.[part], credentials)
}
