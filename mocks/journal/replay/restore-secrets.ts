import { parseJson } from '../../call/parse-json.js'
import { placeholder } from '../placeholder.js'

/** A JSON body with the secrets of the one that was sent, wherever a placeholder stands in the same place. */
export function restoreSecrets(edited: string, original: string): string {
  if (!edited.includes(placeholder)) return edited
  const value = parseJson(edited)
  // What is no JSON is taken letter by letter: the one who changed it sees whether a placeholder is left.
  return value === undefined ? edited : JSON.stringify(restored(value, parseJson(original)), null, 2)
}

function restored(value: unknown, sent: unknown): unknown {
  if (typeof value === 'string') return value.includes(placeholder) && typeof sent === 'string' ? sent : value
  if (Array.isArray(value))
    return value.map((item: unknown, index) => restored(item, Array.isArray(sent) ? sent[index] : undefined))
  if (typeof value !== 'object' || value === null) return value
  const before = (typeof sent === 'object' && sent !== null ? sent : {}) as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      restored(member, Object.hasOwn(before, name) ? before[name] : undefined),
    ]),
  )
}
