import { visibleText } from '../../text/visible-text.js'

/**
 * Words of a server as markup between two tags, and nowhere else: evidence is full of quotation marks, and a
 * renderer that does not know where a text will stand writes six letters for each.
 */
export function textMarkup(text: string): string {
  return visibleText(text).replace(/[&<]/g, (character) => (character === '&' ? '&amp;' : '&lt;'))
}
