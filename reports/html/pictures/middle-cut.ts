import { visibleText } from '../../text/visible-text.js'

/** At most `limit` characters of a name whose beginning and end tell it from others. */
export function middleCut(text: string, limit: number): string {
  const characters = [...visibleText(text)]
  if (characters.length <= limit) return characters.join('')
  const end = Math.floor((limit - 1) / 2)
  return `${characters.slice(0, limit - 1 - end).join('')}…${characters.slice(-end).join('')}`
}
