import { placeholder } from '../placeholder.js'

/** An edited query with the secrets of the one that was sent, each under its name. */
export function restoredQuery(edited: string, shown: string, sent: string): string {
  if (edited === shown) return sent
  if (!edited.includes(placeholder) && !edited.includes(encodeURIComponent(placeholder))) return edited
  const before = new URLSearchParams(sent)
  const now = new URLSearchParams(edited)
  for (const [name, value] of [...now]) if (value === placeholder) now.set(name, before.get(name) ?? value)
  return now.toString()
}
