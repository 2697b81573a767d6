import { visibleText } from '../visible-text.js'

/**
 * Text that XML can hold. The builder drops the characters XML forbids, and of several `]]>` in one text it
 * splits only the first: the second would end its CDATA section, and what follows would be read as markup.
 */
export function xmlText(text: string): string {
  return visibleText(text).replaceAll(']]>', ']]\\u{3e}')
}
