import { toldBy } from '../../../contracts/text/user-error.js'
import { ConfigurationError } from '../../config/configuration-error.js'

type Commands = Readonly<Record<string, string>>

/**
 * The text of `package.json` with scripts that judge both halves. Scripts that are there already stay, but for those
 * that were `generated` before more was known.
 */
export function withScripts(before: string | undefined, commands: Commands, generated: Commands): string {
  const manifest = before === undefined ? { private: true } : parsed(before)
  const existing = (manifest['scripts'] ?? {}) as Record<string, string>
  const indentation = /^[ \t]+(?=")/m.exec(before ?? '')?.[0] ?? '  '
  const own = Object.fromEntries(Object.entries(existing).filter(([name, own]) => own !== generated[name]))
  // Spread first and last: a script that is there keeps its place.
  const scripts = { ...existing, ...commands, ...own }
  const after = JSON.stringify({ ...manifest, scripts }, null, indentation)
  return `${after}\n`
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch (error) {
    throw new ConfigurationError({
      en: `reading package.json: expected JSON, ${(error as Error).message}. Fix the file, then run uyum init again.`,
      tr: `package.json: JSON bekleniyordu, ${toldBy(error as Error).tr}. Dosyayı düzeltin, sonra uyum init’i yeniden çalıştırın.`,
    })
  }
}
