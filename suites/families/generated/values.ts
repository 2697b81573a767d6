/**
 * What a place in a body may hold: plain data of which cases are drawn, so that a suite can be listed without
 * the library that draws them. What comes first, or is least, is what a failing case is shrunk to.
 */
export type Values =
  | { kind: 'one of'; values: readonly unknown[] }
  | { kind: 'either'; ways: readonly Values[] }
  | { kind: 'words'; most: number }
  | { kind: 'length'; most: number }
  | { kind: 'whole'; least: number; most: number }
  | { kind: 'kuruş'; least: number; most: number }
  | { kind: 'list'; of: Values; least: number; most: number }
  | { kind: 'members'; base: object; members: Members }
  | { kind: 'all'; members: Members }

/** The members of an object that may be drawn; each may also stay as it is in the body that is laid under. */
export type Members = Readonly<Record<string, Values>>

/** What was drawn of an object's members. */
export type Drawn = Readonly<Record<string, unknown>>

/** One of these; `undefined` takes a member out. */
export function oneOf(...values: readonly unknown[]): Values {
  return { kind: 'one of', values }
}

export function either(...ways: readonly Values[]): Values {
  return { kind: 'either', ways }
}

/** A member that is left out. */
export const leftOut = oneOf(undefined)

/** A text of a few words in Turkish letters, such as a name, an address or a note. */
export function words(most = 4): Values {
  return { kind: 'words', most }
}

/** A text of 1 to so many characters. */
export function textUpTo(most: number): Values {
  return { kind: 'length', most }
}

/** A whole number, both ends included. */
export function whole(least: number, most: number): Values {
  return { kind: 'whole', least, most }
}

/** An amount in lira that is not whole, both ends included. */
export function withKurus(least: number, most: number): Values {
  return { kind: 'kuruş', least, most }
}

export function listOf(of: Values, least: number, most: number): Values {
  return { kind: 'list', of, least, most }
}

/** An object with some of these members, laid over a base. */
export function members(drawn: Members, base: object = {}): Values {
  return { kind: 'members', base, members: drawn }
}

/** An object with each of these members. */
export function all(drawn: Members): Values {
  return { kind: 'all', members: drawn }
}

/** A body with what was drawn for it in place: objects member by member, all else as a whole. */
export function laidOver<Body extends object>(base: Body, drawn: Drawn): Body {
  const merged = { ...base } as Record<string, unknown>
  for (const [name, value] of Object.entries(drawn)) {
    const below = merged[name]
    merged[name] = isObject(below) && isObject(value) ? laidOver(below, value) : value
    if (value === undefined) delete merged[name]
  }
  return merged as Body
}

function isObject(value: unknown): value is Drawn {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
