import { base64View } from './base64-view.js'
import { plainView, type TextView } from './text-view.js'
import { unescapedView } from './unescaped-view.js'

/** Escapes within escapes: JSON that is quoted in JSON that is quoted in a page. */
const mostLevels = 3

/** A text, and what it says once it is decoded; Base64 within Base64 as well where it is looked into so deeply. */
export function viewsOf(text: string, { isNested }: { isNested: boolean }): TextView[] {
  const readable = unescapedViews(plainView(text))
  const encoded = viewsBehind([...new Set([readable[0]!, readable.at(-1)!])])
  return [...readable, ...encoded, ...(isNested ? viewsBehind(encoded) : [])]
}

function viewsBehind(views: readonly TextView[]): TextView[] {
  return views.flatMap((view) => {
    const behind = base64View(view)
    return behind ? unescapedViews(behind) : []
  })
}

function unescapedViews(view: TextView): TextView[] {
  const views = [view]
  for (let level = 0; level < mostLevels; level += 1) {
    const next = unescapedView(views.at(-1)!)
    if (!next) break
    views.push(next)
  }
  return views
}
