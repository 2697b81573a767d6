/** JSON that no value stands for: numbers beyond all bounds, half a surrogate, lists without end. */
export class JsonText {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** Members in an order of their own, and some of them twice. */
export class Members {
  readonly entries: readonly (readonly [name: string, value: unknown])[]

  constructor(entries: readonly (readonly [string, unknown])[]) {
    this.entries = entries
  }
}

/** A value as JSON, as far as it is one. */
export function writeJson(value: unknown): string {
  if (value instanceof JsonText) return value.text
  if (value instanceof Members) return writeMembers(value.entries)
  if (Array.isArray(value)) return `[${value.map(writeJson).join(',')}]`
  if (typeof value === 'object' && value !== null) return writeMembers(Object.entries(value))
  return JSON.stringify(value) ?? 'null'
}

function writeMembers(entries: Members['entries']): string {
  return `{${entries.map(([name, value]) => `${JSON.stringify(name)}:${writeJson(value)}`).join(',')}}`
}
