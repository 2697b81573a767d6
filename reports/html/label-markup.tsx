import { renderToString } from 'preact-render-to-string'
import { Label, type LabelName } from './label.js'

const known = new Map<LabelName, { __html: string }>()

/** A label as markup, for what stands on a page a thousand times: `<dt dangerouslySetInnerHTML={labelMarkup('quote')} />`. */
export function labelMarkup(name: LabelName): { __html: string } {
  const markup = known.get(name) ?? { __html: renderToString(<Label name={name} />) }
  known.set(name, markup)
  return markup
}
