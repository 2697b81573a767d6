/** Every text in a body, however deep. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Whether a text stands whole within another; how lines are broken and letters composed is the same text. */
export function isTextWithin(text: string, other: string): boolean {
  return plain(other).includes(plain(text))
}

function plain(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()
}

/** The ten digits of a Turkish phone number, however it is written. */
export function digitsOf(phone: string): string {
  return phone.replaceAll(/\D/gu, '').slice(-10)
}

/** Of several texts the one that has most runs of three letters in common with a text; none, where there is hardly one. */
export function mostAlike(text: string, others: readonly string[]): string | undefined {
  const own = trigrams(text)
  const weighed = others.map((other) => ({
    other,
    shared: [...trigrams(other)].filter((run) => own.has(run)).length,
  }))
  const best = weighed.toSorted((one, another) => another.shared - one.shared)[0]
  return best && best.shared > 1 ? best.other : undefined
}

function trigrams(text: string): Set<string> {
  const letters = [...plain(text)]
  return new Set(letters.slice(2).map((letter, index) => `${letters[index]}${letters[index + 1]}${letter}`))
}
