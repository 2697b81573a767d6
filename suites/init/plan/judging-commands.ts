import { sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'
import type { Integration } from '../integration.js'
import type { InitOptions } from './init-options.js'

/** What judges both halves, by the name under which a project keeps it. */
export function judgingCommands(
  { served, called }: Integration,
  options: Pick<InitOptions, 'baseUrl' | 'client'>,
): Record<string, string> {
  const reporters = '--reporter terminal html json junit'
  return {
    ...(served.length > 0 && { 'uyum:check': `uyum check ${reporters}` }),
    ...Object.fromEntries(
      called.map((surface) => [
        called.length === 1 ? 'uyum:observe' : `uyum:observe:${surface.replace('/', '-')}`,
        `${observeCommand(surface, options)} ${reporters}`,
      ]),
    ),
  }
}

/** Where nobody has said what starts the client, two minutes are waited for one that its people start. */
export function observeCommand(
  surface: Surface,
  { baseUrl, client }: Pick<InitOptions, 'baseUrl' | 'client'>,
): string {
  const started = client === undefined ? '--for 2m' : `--exec ${quoted(client)}`
  // Where a conversation begins with a push, the client's own server is named too.
  const peer = sheetOf(surface).opposite?.brings === 'orders' ? ` --peer ${baseUrl}` : ''
  return `uyum observe ${surface} ${started}${peer}`
}

/** As cmd.exe, which runs the scripts of npm on Windows, reads it too. */
function quoted(command: string): string {
  return `"${command.replaceAll(/(["\\$`])/g, '\\$1')}"`
}
