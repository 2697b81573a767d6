import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { spokenLanguage } from '../../../contracts/text/spoken-language.js'
import { textOfFile } from '../../../contracts/text/text-of-file.js'
import { cutVariables } from './cut-variables.js'
import { harmlessLines } from '../../../contracts/text/harmless-lines.js'

/** The variables of a folder's `.env`; none where it has no such file. */
export function readDotenv(folder: string): NodeJS.Dict<string> {
  const file = join(folder, '.env')
  if (!existsSync(file)) return {}
  const text = textOfFile(readFileSync(file), file)
  const variables = parseEnv(text)
  for (const { name, line } of cutVariables(text, variables)) warnOnce(file, name, line)
  return variables
}

/** Of this process: a mock reads its configuration again whenever it changes. */
const warned = new Set<string>()

function warnOnce(file: string, name: string, line: number): void {
  const place = `${file}:${line}`
  if (warned.has(place)) return
  warned.add(place)
  const told: Bilingual = {
    en: `${place}: the value of ${name} ends before its "#", as with every unquoted value. Write it in quotes; or put a space before the comment.`,
    tr: `${place}: ${name} değeri, tırnaksız her değer gibi, “#” işaretinden önce bitiyor. Tırnak içine alın ya da açıklamanın önüne boşluk koyun.`,
  }
  process.stderr.write(`${harmlessLines(`uyum: ${told[spokenLanguage()]}`)}\n`)
}
