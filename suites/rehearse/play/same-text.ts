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
