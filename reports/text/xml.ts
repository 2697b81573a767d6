import { visibleText } from './visible-text.js'

/** Text in which nothing is left to escape: only `xml` makes it. */
export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Value = string | number | Markup | readonly Markup[]

/** A template for XML that escapes every value but markup of its own making. */
export function xml(parts: TemplateStringsArray, ...values: Value[]): Markup {
  const [first = '', ...rest] = parts
  const pieces = rest.flatMap((part, at) => [markupOf(values[at]!, parts[at]!.endsWith('="')), part])
  return new Markup(first + pieces.join(''))
}

function markupOf(value: Value, inAttribute: boolean): string {
  if (value instanceof Markup) return value.text
  if (typeof value === 'object') return value.map(({ text }) => text).join('')
  return visibleText(String(value)).replace(inAttribute ? special.attribute : special.text, escaped)
}

// A parser makes a space of every line break in an attribute, unless it is written as a reference.
const special = { text: /[&<>]/g, attribute: /[&<>"\n\t]/g }

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
}

function escaped(character: string): string {
  return references[character]!
}
