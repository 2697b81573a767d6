import { wordOf } from '../text/word-of.js'
const parameter = /\{([^{}/]+)\}/g

/** Whether a documented path has parameters: `/orders/{id}`. */
export function isTemplate(path: string): boolean {
  return path.includes('{')
}

/** What stands where the parameters of a documented path are; nothing where the path is another. */
export function pathParametersIn(documented: string, path: string): Record<string, string> | undefined {
  const { pattern, names } = compiled(documented)
  const found = pattern.exec(path)
  if (!found) return undefined
  return Object.fromEntries(names.map((name, index) => [name, decoded(found[index + 1]!)]))
}

/**
 * The order in which documented paths are tried where several fit one request: at the first place where they differ
 * the one that is written out goes before a parameter. (OpenAPI 3, "Path Templating Matching")
 */
export function byConcreteness(one: string, other: string): number {
  const [ones, others] = [one.split('/'), other.split('/')]
  const at = ones.findIndex((part, index) => isTemplate(part) !== isTemplate(others[index] ?? ''))
  if (at === -1) return 0
  return isTemplate(ones[at]!) ? 1 : -1
}

/** The path with a value in place of each parameter; one that has none stays as it is. */
export function filledPath(documented: string, values: Readonly<Record<string, unknown>>): string {
  return documented.replaceAll(parameter, (whole, name: string) =>
    values[name] === undefined ? whole : encodeURIComponent(wordOf(values[name])),
  )
}

/** The names of a documented path's parameters, in order. */
export function parametersOf(documented: string): string[] {
  return compiled(documented).names
}

const known = new Map<string, { pattern: RegExp; names: string[] }>()

function compiled(documented: string): { pattern: RegExp; names: string[] } {
  const found = known.get(documented) ?? compile(documented)
  known.set(documented, found)
  return found
}

function compile(documented: string): { pattern: RegExp; names: string[] } {
  const names = [...documented.matchAll(parameter)].map(([, name]) => name!)
  const fixed = documented.split(parameter).filter((_, index) => index % 2 === 0)
  const source = fixed.map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('([^/]+)')
  return { pattern: new RegExp(`^${source}$`), names }
}

/** A stranger's path may be no percent-encoding at all. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
