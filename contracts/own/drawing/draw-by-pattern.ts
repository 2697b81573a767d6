import { pick, wholeBetween } from './random.js'

const letters = 'abcdefghijklmnopqrstuvwxyz'
const digits = '0123456789'
const classes: Readonly<Record<string, string>> = {
  d: digits,
  w: letters + digits,
  s: ' ',
  D: letters,
  W: '-',
  S: letters,
}
/** Of what may be repeated without end. */
const most = 3

/** A text that a regular expression takes: of what such patterns are made of as a rule. */
export function drawByPattern(pattern: string, random: () => number): string {
  return new PatternReader(pattern, random).read()
}

class PatternReader {
  readonly #pattern: string
  readonly #random: () => number
  #at = 0

  constructor(pattern: string, random: () => number) {
    this.#pattern = pattern
    this.#random = random
  }

  read(): string {
    const choices: string[] = ['']
    while (this.#at < this.#pattern.length && this.#pattern[this.#at] !== ')') {
      if (this.#pattern[this.#at] === '|') {
        this.#at += 1
        choices.push('')
        continue
      }
      choices.push(choices.pop()! + this.#repeated())
    }
    return pick(choices, this.#random)
  }

  #repeated(): string {
    const from = this.#at
    const first = this.#atom()
    const end = this.#at
    const times = this.#quantity()
    const after = this.#at
    const parts = [first]
    while (parts.length < times) {
      this.#at = from
      parts.push(this.#atom())
    }
    this.#at = times > 1 ? Math.max(after, end) : after
    return parts.slice(0, times).join('')
  }

  #quantity(): number {
    const rest = this.#pattern.slice(this.#at)
    const [whole, least, comma, upper] = /^\{(\d+)(?:(,)(\d*))?\}/.exec(rest) ?? []
    if (whole !== undefined) {
      this.#at += whole.length
      this.#skipLazy()
      const low = Number(least)
      const high = upper ? Number(upper) : comma ? low + most : low
      return wholeBetween(low, Math.min(high, low + 12), this.#random)
    }
    const sign = rest[0]
    if (sign !== '?' && sign !== '*' && sign !== '+') return 1
    this.#at += 1
    this.#skipLazy()
    if (sign === '?') return wholeBetween(0, 1, this.#random)
    return sign === '+' ? wholeBetween(1, most, this.#random) : wholeBetween(0, most, this.#random)
  }

  #skipLazy(): void {
    if (this.#pattern[this.#at] === '?') this.#at += 1
  }

  #atom(): string {
    const letter = this.#pattern[this.#at]!
    this.#at += 1
    if (letter === '^' || letter === '$') return ''
    if (letter === '.') return pick([...letters], this.#random)
    if (letter === '[') return this.#oneOfClass()
    if (letter === '(') return this.#group()
    if (letter === '\\') return this.#escaped()
    return letter
  }

  #group(): string {
    const [prefix = ''] = /^\?(?::|<[A-Za-z]\w*>|[=!]|<[=!])/.exec(this.#pattern.slice(this.#at)) ?? []
    this.#at += prefix.length
    const inner = this.read()
    this.#at += 1
    // What only looks ahead or behind takes no place.
    return /[=!]$/.test(prefix) ? '' : inner
  }

  #escaped(): string {
    const letter = this.#pattern[this.#at] ?? ''
    this.#at += 1
    if (letter === 'b' || letter === 'B') return ''
    if (letter === 'p' || letter === 'P') {
      const [whole = ''] = /^\{[^}]*\}/.exec(this.#pattern.slice(this.#at)) ?? []
      this.#at += whole.length
      return pick([...letters], this.#random)
    }
    return classes[letter] === undefined ? letter : pick([...classes[letter]], this.#random)
  }

  #oneOfClass(): string {
    const end = this.#endOfClass()
    const source = this.#pattern.slice(this.#at, end)
    this.#at = end + 1
    const test = new RegExp(`^[${source}]$`)
    const candidates = [...(digits + letters + letters.toUpperCase() + ' -_.:/+@#,')].filter((one) =>
      test.test(one),
    )
    return candidates.length > 0 ? pick(candidates, this.#random) : ''
  }

  #endOfClass(): number {
    for (let at = this.#at; at < this.#pattern.length; at += 1) {
      if (this.#pattern[at] === '\\') at += 1
      else if (this.#pattern[at] === ']') return at
    }
    return this.#pattern.length
  }
}
