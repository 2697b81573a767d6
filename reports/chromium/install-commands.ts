import { existsSync } from 'node:fs'

export type Command = readonly [program: string, ...args: string[]]

/**
 * What installs a Chromium here. On Debian the distribution's own, which root can have without a download from
 * elsewhere; apt-get needs root, so everyone else gets Playwright's.
 */
export function installCommands(): Command[] {
  const isRoot = process.getuid?.() === 0
  if (isRoot && existsSync('/etc/debian_version')) return debianCommands
  return [['npx', 'playwright', 'install', '--with-deps', 'chromium']]
}

const debianCommands: Command[] = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
]
