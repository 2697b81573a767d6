import { ConfigurationError } from '../../config/configuration-error.js'
import { sheetOf, type Surface } from '../../../contracts/surfaces.js'
import type { Integration } from '../integration.js'

/** The text of `package.json` with scripts that judge both halves; scripts that are there already stay. */
export function withScripts(
  before: string | undefined,
  { served, called }: Integration,
  baseUrl: string,
): string {
  const manifest = before === undefined ? { private: true } : parsed(before)
  const existing = (manifest['scripts'] ?? {}) as Record<string, string>
  const options = {
    ...(served.length > 0 && { 'uyum:check': 'uyum check --reporter terminal html json junit' }),
    ...Object.fromEntries(
      called.map((surface) => [
        observeScript(surface, called),
        `${observeCommand(surface, baseUrl)} --reporter terminal html json junit`,
      ]),
    ),
  }
  const indentation = /^[ \t]+(?=")/m.exec(before ?? '')?.[0] ?? '  '
  const after = JSON.stringify(
    { ...manifest, scripts: { ...existing, ...options, ...existing } },
    null,
    indentation,
  )
  return `${after}\n`
}

/** The command behind `--exec` is the integrator's own; this name is only a proposal. */
export function observeCommand(surface: Surface, baseUrl: string): string {
  // Where a conversation begins with a push, the client's own server is named too.
  const peer = sheetOf(surface).opposite?.brings === 'orders' ? ` --peer ${baseUrl}` : ''
  return `uyum observe ${surface} --exec 'npm run uyum:client'${peer}`
}

function observeScript(surface: string, called: Integration['called']): string {
  return called.length === 1 ? 'uyum:observe' : `uyum:observe:${surface.replace('/', '-')}`
}

function parsed(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch (error) {
    throw new ConfigurationError({
      en: `reading package.json: expected JSON, ${(error as Error).message}. Mend the file, then run uyum init again.`,
      tr: `package.json: JSON bekleniyordu, ${(error as Error).message}. Dosyayı düzeltin, sonra uyum init’i yeniden çalıştırın.`,
    })
  }
}
