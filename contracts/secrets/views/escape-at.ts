/** What an escape stands for, and how many units of the text it takes. */
export interface Escape {
  text: string
  length: number
}

const backslash = /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/iy
/** A whole character of UTF-8 at a time; a byte that belongs to none stands for itself, as Latin-1 reads it. */
const percent =
  /%(?:[cd][0-9a-f]%[89ab][0-9a-f]|e[0-9a-f]%[89ab][0-9a-f]%[89ab][0-9a-f]|f[0-4]%[89ab][0-9a-f]%[89ab][0-9a-f]%[89ab][0-9a-f]|[0-9a-f]{2})/iy
const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos));/iy

/** Escapes of one letter, by it: the most frequent by far, and found without an expression. */
const letters: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
}
const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The escape that begins at a place: of JSON, of JavaScript (`\x`), of a URL, of HTML. */
export function escapeAt(text: string, at: number): Escape | undefined {
  switch (text.charAt(at)) {
    case '\\': {
      const letter = letters[text.charAt(at + 1)]
      if (letter !== undefined) return { text: letter, length: 2 }
      return found(backslash, text, at, ([, unicode, hex]) =>
        String.fromCharCode(Number.parseInt((unicode ?? hex)!, 16)),
      )
    }
    case '%':
      return found(percent, text, at, ([bytes]) => percentDecoded(bytes))
    case '&':
      return found(entity, text, at, ([, decimal, hex, name]) => {
        if (name !== undefined) return names[name.toLowerCase()]!
        const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
        return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
      })
    default:
      return undefined
  }
}

function found(
  escape: RegExp,
  text: string,
  at: number,
  meaning: (match: RegExpExecArray) => string,
): Escape | undefined {
  escape.lastIndex = at
  const match = escape.exec(text)
  return match ? { text: meaning(match), length: match[0].length } : undefined
}

function percentDecoded(escaped: string): string {
  const bytes = Buffer.from(escaped.replaceAll('%', ''), 'hex')
  return bytes.length === 1 ? bytes.toString('latin1') : bytes.toString()
}
