import { cutText } from '../text/cut-text.js'
import { visibleText } from '../text/visible-text.js'

export type Severity = 'error' | 'warning' | 'notice'

export interface Annotation {
  severity: Severity
  title: string
  message: string
}

// The runner cuts a message at 4096 characters, the interface a title at 255.
const longest = { title: 250, message: 4000 }

/** The line on standard output of which GitHub makes an annotation, escaped as its runner unescapes it. */
export function workflowCommand({ severity, title, message }: Annotation): string {
  const property = escapeProperty(cut(title, longest.title))
  return `::${severity} title=${property}::${escapeData(cut(message, longest.message))}`
}

function cut(text: string, limit: number): string {
  const { text: beginning, leftOut } = cutText(visibleText(text), limit)
  return leftOut === 0 ? beginning : `${beginning}…`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
