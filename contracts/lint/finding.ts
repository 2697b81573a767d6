/** One fault of a contract: where it stands, which rule it breaks and how it is cured. */
export interface Finding {
  file: string
  line: number
  rule: string
  message: string
  cure: string
}
