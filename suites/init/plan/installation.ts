import { readdir } from 'node:fs/promises'

/** How a job brings uyum in. */
export interface Installation {
  command: string
  /** The same where what npm fetched is kept in the job's own folder. */
  cached: string
  isLockedByNpm: boolean
}

export const npmCi: Installation = {
  command: 'npm ci',
  cached: 'npm ci --cache .npm --prefer-offline',
  isLockedByNpm: true,
}

const byLock: Record<string, Installation> = {
  'package-lock.json': npmCi,
  'npm-shrinkwrap.json': npmCi,
  'pnpm-lock.yaml': by('corepack enable && pnpm install --frozen-lockfile'),
  'yarn.lock': by('corepack enable && yarn install --frozen-lockfile'),
}

function by(command: string): Installation {
  return { command, cached: command, isLockedByNpm: false }
}

/** By the lock file that lies in the folder: `npm ci` and npm's cache refuse to work without theirs. */
export async function installationOf(folder: string): Promise<Installation> {
  const names = await readdir(folder)
  const lock = Object.keys(byLock).find((name) => names.includes(name))
  return lock === undefined ? by('npm install') : byLock[lock]!
}
