import { escapeAt } from './escape-at.js'

const leads = ['\\', '%', '&'] as const

/** Shorter ones are any text's. */
const shortest = 4
/** As often as a text may be escaped in one way, and read in all. */
const mostLevels = 2

/**
 * What is read in place of a secret that itself looks escaped. A text is read with all its escapes undone at once:
 * of `a"%20b` in JSON, `a\"%20b`, that leaves `a" b`, in which nobody finds the secret.
 */
export function mixedReadings(secret: string): string[] {
  return leads.flatMap((written) => {
    const undone = leads.filter((lead) => lead !== written && secret.includes(lead))
    const readings: string[] = []
    let reading = secret
    for (let level = 0; level < mostLevels && undone.length > 0; level += 1) {
      reading = without(reading, undone)
      readings.push(reading)
    }
    return readings.filter((text) => text !== secret && text.length >= shortest)
  })
}

function without(text: string, undone: readonly string[]): string {
  let read = ''
  for (let at = 0; at < text.length;) {
    const escape = undone.includes(text.charAt(at)) ? escapeAt(text, at) : undefined
    read += escape?.text ?? text.charAt(at)
    at += escape?.length ?? 1
  }
  return read
}
