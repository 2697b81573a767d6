export type Node = Record<string, unknown>

/** Members of a document whose inside is data, which no conversion may touch. */
const dataMembers = new Set(['example', 'value', 'default', 'enum', 'const'])

/** Members whose keys are names that people gave, and no keywords. */
const mapMembers = new Set(['properties', 'schemas', 'examples'])

/** A document with each of its objects rewritten, the inner ones first; what is data stays as it is. */
export function mapSchemas<T>(document: T, rewrite: (node: Node) => Node): T {
  const map = (node: unknown, key: string): unknown => {
    if (Array.isArray(node)) return node.map((inner) => map(inner, ''))
    if (typeof node !== 'object' || node === null) return node
    const inside = Object.fromEntries(
      Object.entries(node).map(([name, inner]) => [
        name,
        dataMembers.has(name) && key !== 'properties' ? inner : map(inner, name),
      ]),
    )
    return mapMembers.has(key) ? inside : rewrite(inside)
  }
  return map(document, '') as T
}
