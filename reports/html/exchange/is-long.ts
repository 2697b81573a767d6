const most = { lines: 14, width: 90 }

/** Whether a text takes more lines on a page than its reader sees at a glance. */
export function isLong(text: string): boolean {
  return text.length > most.lines * most.width || linesOf(text) > most.lines
}

export function linesOf(text: string): number {
  return text.split('\n').length
}
