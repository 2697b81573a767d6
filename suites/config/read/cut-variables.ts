interface CutVariable {
  name: string
  line: number
}

/** `key#with#hash`: no comment begins within a word, but Node’s reader, like most, ends an unquoted value there. */
const unquotedWithHash = /^\s*(?:export\s+)?([\w.-]+)\s*=[ \t]*([^\s"'`#][^#]*)#/

/** The variables of a `.env` that lost their end at a `#`; `variables` is what the text was read as. */
export function cutVariables(text: string, variables: Readonly<NodeJS.Dict<string>>): CutVariable[] {
  return text.split('\n').flatMap((line, index) => {
    const [, name, value] = unquotedWithHash.exec(line) ?? []
    // What a multi-line value in quotes holds may look like a line of its own.
    const isCut = name !== undefined && value !== undefined && variables[name] === value && /\S$/.test(value)
    return isCut ? [{ name, line: index + 1 }] : []
  })
}
