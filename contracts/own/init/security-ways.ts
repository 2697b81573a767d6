import type { ReadDocument } from '../load/document/read-document.js'

type Scheme = Readonly<Record<string, unknown>>

/** How a document has callers say who they are, as a sheet writes it. */
export interface SecurityWays {
  credentials: readonly [name: string, place: string][]
  /** Of these groups one is enough; where there is one, all of it is asked for. */
  oneOf: readonly (readonly string[])[]
}

/** The ways that operations ask for; where none asks for any, each scheme that is declared is one. */
export function securityWays({ document }: ReadDocument): SecurityWays {
  const schemes = (document.components?.securitySchemes ?? {}) as Record<string, Scheme>
  const asked = Object.values(document.paths ?? {}).flatMap((item) =>
    Object.values(item ?? {}).flatMap(
      (operation) => (operation as { security?: Record<string, unknown>[] }).security ?? [],
    ),
  )
  const ways = asked.map((one) => Object.keys(one)).filter((names) => names.length > 0)
  const declared = Object.keys(schemes).map((name) => [name])
  const known = new Map<string, string>()
  const groups = (ways.length > 0 ? ways : declared).map((names) =>
    names.flatMap((name) => credentialsOf(name, schemes[name] ?? {}).map((one) => firstOf(known, one))),
  )
  const distinct = new Map(
    groups.filter((group) => group.length > 0).map((group) => [group.toSorted().join(), group]),
  )
  return {
    credentials: [...known].map(([place, name]): [string, string] => [name, place]),
    oneOf: [...distinct.values()],
  }
}

/** Two schemes that show themselves in one way are one credential. */
function firstOf(known: Map<string, string>, [name, place]: [string, string]): string {
  const first = known.get(place) ?? name
  known.set(place, first)
  return first
}

function credentialsOf(
  scheme: string,
  { type, in: where, name, scheme: word }: Scheme,
): [name: string, place: string][] {
  const own = scheme.replaceAll(/[^A-Za-z0-9_-]/g, '').replace(/^[^A-Za-z]+/, '') || 'credential'
  if (type === 'apiKey' && where === 'header') return [[own, `{ header: ${JSON.stringify(name)} }`]]
  if (type === 'apiKey' && where === 'query') return [[own, `{ query: ${JSON.stringify(name)} }`]]
  if (type === 'http' && String(word).toLowerCase() === 'basic')
    return [
      ['basic.username', '{ basic: username }'],
      ['basic.password', '{ basic: password }'],
    ]
  const isBearer =
    (type === 'http' && String(word).toLowerCase() === 'bearer') ||
    type === 'oauth2' ||
    type === 'openIdConnect'
  return isBearer ? [[own, '{ bearer: true }']] : []
}
