import { visibleText } from '../text/visible-text.js'

/** Markdown in which nothing is left to escape: only this file makes it. */
export class Markdown {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Value = string | number | Markdown | readonly Markdown[]

/**
 * A template for GitHub's and GitLab's Markdown that escapes every value but Markdown of its own making. What it
 * writes of a value is the same text in a paragraph, in a table and between HTML tags.
 */
export function gfm(parts: TemplateStringsArray, ...values: Value[]): Markdown {
  const [first = '', ...rest] = parts
  return new Markdown(first + rest.map((part, at) => markdownOf(values[at]!) + part).join(''))
}

/** A word of a machine within a line: an id, a name, a path. */
export function code(text: string): Markdown {
  return gfm`<code>${text}</code>`
}

/** Lines of a machine, as they are: no Markdown and no HTML is read in a fence, no name is mentioned. */
export function codeBlock(text: string, language = 'text'): Markdown {
  const shown = visibleText(text)
  const longest = Math.max(2, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return new Markdown(`${fence}${language}\n${shown}\n${fence}\n`)
}

function markdownOf(value: Value): string {
  if (value instanceof Markdown) return value.text
  if (typeof value === 'object') return value.map(({ text }) => text).join('')
  return visibleText(String(value)).replaceAll('\n', ' ').replace(special, escaped)
}

// Beside what Markdown and HTML read: `@` mentions people, `#` issues; `://` and `www.` make links.
const special = /[\\`*_{}[\]<>&"|~$@#]|:(?=\/\/)|(?<=www)\./gi

/** A reference is not enough for these: they are looked for in the text after it was read, piece by piece. */
const readLater = new Set(['@', '#', ':', '.'])

function escaped(character: string): string {
  return readLater.has(character) ? `<span>${character}</span>` : `&#${character.charCodeAt(0)};`
}
