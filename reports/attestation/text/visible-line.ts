import { cutText } from '../../text/cut-text.js'
import { visibleText } from '../../text/visible-text.js'

const longest = 500

/** A stranger's text on one line of a terminal, so that it cannot pass for lines of our own. */
export function visibleLine(text: string): string {
  const line = cutText(text, longest)
  return visibleText(line.text).replaceAll(/\s+/g, ' ') + (line.leftOut > 0 ? '…' : '')
}
