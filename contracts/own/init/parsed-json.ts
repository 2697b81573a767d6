/** An object or a list out of its text; nothing where it is none. */
export function parsedJson(text: string | undefined): unknown {
  if (text === undefined || text.trim() === '') return undefined
  try {
    const value = JSON.parse(text) as unknown
    return typeof value === 'object' ? value : undefined
  } catch {
    return undefined
  }
}
