/** A document as YAML that people read: texts of several lines stand as they are, whole. */
export async function asYaml(document: object): Promise<string> {
  const { stringify } = await import('yaml')
  return stringify(document, { lineWidth: 0, blockQuote: 'literal', aliasDuplicateObjects: false })
}
