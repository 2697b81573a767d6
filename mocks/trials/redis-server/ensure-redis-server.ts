import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { findRedisServer } from './find-redis-server.js'

type Command = readonly [program: string, ...args: string[]]

/** How a Redis server is looked for and installed; tests hand in another way. */
export interface Means {
  find(): string | undefined
  /** Nothing where it cannot be installed here. */
  commands(): readonly Command[]
  /** Answers how the command ended: `exit status 0` is success. */
  run(command: Command): Promise<string>
  /** Waits before another look: two test files may want to install it at once, and apt lets one. */
  pause(): Promise<unknown>
}

const ownMeans: Means = {
  find: findRedisServer,
  commands: () => (process.getuid?.() === 0 && existsSync('/etc/debian_version') ? debianCommands : []),
  run: runCommand,
  pause: () => wait(3000),
}

const debianCommands: readonly Command[] = [
  ['apt-get', 'update'],
  ['apt-get', 'install', '-y', '--no-install-recommends', 'redis-server'],
]

const mostTries = 20

/** The executable of a Redis server, installed first where there is none. Throws with what to do where it cannot be had. */
export async function ensureRedisServer(means: Means = ownMeans): Promise<string> {
  let end = 'nothing that installs it here'
  for (let tries = 0; tries < mostTries; tries += 1) {
    const found = means.find()
    if (found !== undefined) return found
    const commands = means.commands()
    if (commands.length === 0) break
    for (const command of commands) end = `${command.join(' ')}: ${await means.run(command)}`
    if (means.find() === undefined) await means.pause()
  }
  throw new Error(
    `Looked for redis-server: an executable on the path was expected, found none (${end}). ` +
      'Install Redis 7 by hand, or set UYUM_TEST_REDIS=off to skip the tests that need it.',
  )
}

/** Whether tests are told to do without Redis: they are then skipped, and counted as skipped. */
export const isRedisOff = process.env['UYUM_TEST_REDIS'] === 'off'

/** Its output goes to stderr: stdout belongs to the report. */
function runCommand([program, ...args]: Command): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 2, 2] })
    child.on('error', (error) => resolve(error.message))
    child.on('close', (status, signal) => resolve(signal ?? `exit status ${String(status)}`))
  })
}
