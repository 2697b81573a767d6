const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text that is HTML already. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** A tagged template in which every value is escaped that is not `Html` itself: recorded bodies are hostile text. */
export function html(strings: TemplateStringsArray, ...values: unknown[]): Html {
  return new Html(String.raw({ raw: strings }, ...values.map(escaped)))
}

function escaped(value: unknown): string {
  if (Array.isArray(value)) return value.map(escaped).join('')
  return value instanceof Html ? value.text : String(value).replace(/[&<>"']/g, (char) => entities[char]!)
}
