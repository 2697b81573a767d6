import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where figures are kept that were measured once, each with the machine that they are from. */
export const resultsFile = join(import.meta.dirname, '..', 'RESULTS.md')

const heading = `# Results

Written by \`npm run bench -- --write\` and \`npm run bench:judges -- --write\`. Read the processor time and the ratios first: they move least with what else a machine does.
`

/** Puts a section in the place of the one of that name, or at the end. */
export function writeSection(name: string, text: string, file = resultsFile): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : heading
  const [begin, end] = [`<!-- ${name}: written by npm run bench -->`, `<!-- end of ${name} -->`]
  const section = `${begin}\n\n${text.trim()}\n\n${end}`
  const from = before.indexOf(begin)
  const to = before.indexOf(end)
  writeFileSync(
    file,
    from < 0
      ? `${before.trimEnd()}\n\n${section}\n`
      : before.slice(0, from) + section + before.slice(to + end.length),
  )
}
