/** A text as a comment of YAML. */
export function commented(text: string): string {
  return text
    .split('\n')
    .map((line) => `# ${line}`)
    .join('\n')
}
