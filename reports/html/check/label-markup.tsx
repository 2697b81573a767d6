import { renderToString } from 'preact-render-to-string'
import { Label, type LabelName } from './label.js'

const known = new Map<LabelName, { __html: string }>()

/**
 * A label as markup, without the quotation marks that HTML can do without: of our own words alone it is sure that
 * nothing else in them looks like one. For what stands on a page a thousand times:
 * `<dt dangerouslySetInnerHTML={labelMarkup('quote')} />`.
 */
export function labelMarkup(name: LabelName): { __html: string } {
  const markup = known.get(name) ?? { __html: unquoted(renderToString(<Label name={name} />)) }
  known.set(name, markup)
  return markup
}

function unquoted(markup: string): string {
  return markup.replace(/ lang="(en|tr)"/g, ' lang=$1')
}
