import { toldBy } from '../../../contracts/text/user-error.js'
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { markedEncoding } from '../../../contracts/text/text-of-file.js'
import { ConfigurationError } from '../configuration-error.js'
import type { ConfigurationSource } from './configuration-source.js'

/** Runs TypeScript or JavaScript with `variables` in its environment; what it exports may be a function, or a promise. */
export async function readModule(
  file: string,
  variables: Readonly<NodeJS.Dict<string>>,
): Promise<ConfigurationSource> {
  if (markedEncoding(readFileSync(file))?.startsWith('utf-16')) {
    throw new ConfigurationError({
      en: `running ${file}: expected a module in UTF-8, it is in UTF-16. Save it as UTF-8.`,
      tr: `${file}: UTF-8 bir modül bekleniyordu, UTF-16. UTF-8 olarak kaydedin.`,
    })
  }
  const { createJiti } = await import('jiti')
  const jiti = createJiti(import.meta.url, {
    moduleCache: false,
    alias: {
      'uyum/config': new URL(`../configuration${import.meta.filename.slice(-3)}`, import.meta.url).pathname,
    },
  })
  try {
    const value = await withVariables(variables, async () => {
      const exported = await jiti.import(pathToFileURL(file).href, { default: true })
      return typeof exported === 'function' ? (exported as () => unknown)() : exported
    })
    return { file, value, lineOf: () => undefined }
  } catch (error) {
    throw new ConfigurationError({
      en: `running ${file}: ${(error as Error).message}. Fix the file.`,
      tr: `${file} çalıştırılamadı: ${toldBy(error as Error).tr}. Dosyayı düzeltin.`,
    })
  }
}

/** Runs something that sees `variables` in its environment, but for those that it has already. */
async function withVariables<Result>(
  variables: Readonly<NodeJS.Dict<string>>,
  run: () => Promise<Result>,
): Promise<Result> {
  const added = Object.entries(variables).filter(([name]) => process.env[name] === undefined)
  for (const [name, value] of added) process.env[name] = value
  try {
    return await run()
  } finally {
    // What a client or a hook is started with is the user's environment, not his file of secrets.
    for (const [name] of added) delete process.env[name]
  }
}
