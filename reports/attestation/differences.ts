import { isObject } from './shape.js'

export interface Difference {
  fact: string
  stated: string
  found: string
}

/** Where a statement says otherwise than what was found; what it says beyond that, a later version has added. */
export function differencesOf(stated: unknown, found: unknown, fact: string): Difference[] {
  if (Array.isArray(stated) && Array.isArray(found) && stated.length === found.length)
    return found.flatMap((item, at) => differencesOf(stated[at], item, `${fact}[${at}]`))
  if (isObject(stated) && isObject(found))
    return Object.keys(found).flatMap((name) =>
      differencesOf(stated[name], found[name], fact === '' ? name : `${fact}.${name}`),
    )
  const texts = { stated: String(JSON.stringify(stated)), found: String(JSON.stringify(found)) }
  return texts.stated === texts.found ? [] : [{ fact, ...texts }]
}
