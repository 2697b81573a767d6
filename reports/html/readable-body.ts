import { indentJson } from './indent-json.js'

const longest = 20_000

export interface ReadableBody {
  text: string
  /** How many characters were left out. */
  cut: number
}

/** A body as a page can show it: JSON indented, and no longer than a reader bears. */
export function readableBody(body: string): ReadableBody {
  if (body.length > longest) return { text: body.slice(0, longest), cut: body.length - longest }
  return { text: isJson(body) ? indentJson(body) : body, cut: 0 }
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body)
    return true
  } catch {
    return false
  }
}
