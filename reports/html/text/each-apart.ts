import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/**
 * The markup of many things that look alike, each rendered by itself: a renderer that goes through thousands at
 * once keeps every scrap of their text until its end, and spends more time on memory than on markup.
 */
export function eachApart<Item>(items: readonly Item[], render: (item: Item) => VNode): { __html: string } {
  const rendered = items.map((item) => {
    const markup = renderToString(render(item))
    // Looked into, a string that was put together from scraps becomes one piece.
    markup.charCodeAt(0)
    return markup
  })
  return { __html: rendered.join('') }
}
