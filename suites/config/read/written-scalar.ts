/** A value of YAML that is not a text by YAML's rules, with the letters it was written in. */
export class WrittenScalar {
  readonly value: unknown
  readonly source: string
  readonly line: number
  readonly column: number

  constructor(value: unknown, source: string, { line, col }: { line: number; col: number }) {
    this.value = value
    this.source = source
    this.line = line
    this.column = col
  }
}
