/** Words that stand in nearly every English sentence, and in no Turkish one. */
const stopWords = new Set(
  `the and with that this which from has have are was were expected got for by should must is its all
  any than there their they into no not as when where only then been cannot could would will does did before after
  until found given named written of to an`.split(/\s+/),
)
/** Turkish ones that are spelt alike. */
const alike = new Set(['not', 'an', 'as', 'no', 'must', 'should', 'all'])

/** What is quoted is others'; names, paths, ids and flags are code. */
const code =
  /“[^”]*”|"[^"]*"|`[^`]*`|'[^']*'|<[^>]*>|https?:\/\/\S+|\S*\/\S*|--[\w-]+|[\w.]+(?:[-_.][\w.]+)+|^\$ .*$/gu

/** Lines in which English is spoken: two of its commonest words, outside of quotes and code. */
export function englishIn(text: string): string[] {
  return text.split('\n').filter((line) => {
    const words = line.replaceAll(code, ' ').match(/[A-Za-z’]+/g) ?? []
    const english = words.map((word) => word.toLowerCase()).filter((word) => stopWords.has(word))
    return english.filter((word) => !alike.has(word)).length > 0 && english.length > 1
  })
}
