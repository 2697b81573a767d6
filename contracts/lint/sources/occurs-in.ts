/** Whether a quote stands in a document; line breaks and indentation are the page's layout, not its words. */
export function occursIn(quote: string, document: string): boolean {
  return inOneLine(document).includes(inOneLine(quote))
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
