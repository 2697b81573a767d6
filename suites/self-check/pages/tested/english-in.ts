/** Words that stand in nearly every English sentence, and in no Turkish one. */
const stopWords = new Set(
  `the and with that this which from has have are was were expected got for by should must is its all
  any than there their they into no not as when where only then been cannot could would will does did before after
  until found given named written of to an`.split(/\s+/),
)
/** Turkish ones that are spelt alike. */
const alike = new Set(['not', 'an', 'as', 'no', 'must', 'should', 'all'])

/** What is quoted is others'. */
const quoted = /“[^“”]{0,900}”|"[^"]{0,900}"|`[^`]{0,900}`|'[^']{0,900}'|<[^<>]{0,90}>/g

/** A word of prose: names with dots and hyphens, paths, ids and flags are code. */
const word = /^[(]?([A-Za-z’]+)[.,:;)]?$/

/** Lines in which English is spoken: two of its commonest words, outside of quotes and code. */
export function englishIn(text: string): string[] {
  return text.split('\n').filter((line) => {
    const words = line.replaceAll(quoted, ' ').split(/\s+/)
    const english = words
      .map((one) => word.exec(one)?.[1]?.toLowerCase() ?? '')
      .filter((one) => stopWords.has(one))
    return english.some((one) => !alike.has(one)) && english.length > 1
  })
}
