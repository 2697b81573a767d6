/** The members of an OpenAPI document that people read. */
const textMembers = new Set(['summary', 'description'])

/** Members whose inside is data and no part of the document. */
const dataMembers = new Set(['example', 'examples', 'value', 'default', 'const', 'enum'])

/** A text of a document, with the steps that lead to it. */
export interface DocumentText {
  path: readonly string[]
  text: string
}

/** Each summary and description of an OpenAPI document, those of named examples too. */
export function documentTexts(document: object): DocumentText[] {
  return collect(document, [])
}

function collect(node: unknown, path: readonly string[]): DocumentText[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => {
    const at = [...path, key]
    const isNamed = path.at(-1) === 'properties' || path.at(-1) === 'schemas'
    if (textMembers.has(key) && !isNamed && typeof value === 'string') return [{ path: at, text: value }]
    if (dataMembers.has(key) && !isNamed) return key === 'examples' ? namedExamples(value, at) : []
    return collect(value, at)
  })
}

function namedExamples(examples: unknown, path: readonly string[]): DocumentText[] {
  if (typeof examples !== 'object' || examples === null || Array.isArray(examples)) return []
  return Object.entries(examples).flatMap(([name, example]) =>
    Object.entries((example ?? {}) as object).flatMap(([key, text]) =>
      textMembers.has(key) && typeof text === 'string' ? [{ path: [...path, name, key], text }] : [],
    ),
  )
}
