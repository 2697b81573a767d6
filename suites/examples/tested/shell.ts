import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..', '..')

export interface Ended {
  status: number | null
  output: string
}

/** Where a shell stands, and what it does to a line before it runs it. */
export interface Place {
  folder: string
  env: NodeJS.ProcessEnv
  move: (line: string) => string
}

/** Makes a folder a project that has uyum installed, and gives the environment of a shell in it. */
export function installUyum(project: string, dependencies: readonly string[]): NodeJS.ProcessEnv {
  const modules = join(project, 'node_modules')
  const commands = join(project, '.bin')
  mkdirSync(modules)
  mkdirSync(commands)
  symlinkSync(root, join(modules, 'uyum'))
  for (const name of dependencies) symlinkSync(join(root, 'node_modules', name), join(modules, name))
  // npx itself takes half a second to find what stands beside it.
  // It fetches nothing, and lets no page have a package fetched by its name.
  writeCommand(
    commands,
    'npx',
    '[ "$1" = --no-install ] || { echo "npx would fetch $1"; exit 64; }; shift; exec "$@"',
  )
  writeCommand(commands, 'uyum', `exec node '${join(root, 'dist', 'cli.js')}' "$@"`)
  const { VITEST: _vitest, NODE_ENV: _node, ...env } = process.env
  const path = [commands, join(root, 'node_modules', '.bin'), env['PATH']].join(':')
  return { ...env, PATH: path, NO_COLOR: '1' }
}

/** Types commands, as the reader of a page does. */
export class Shell {
  readonly #place: Place
  readonly #servers: ChildProcess[] = []

  constructor(place: Place) {
    this.#place = place
  }

  /** Runs a command to its end; `more` is added to its environment. */
  async run(line: string, more: NodeJS.ProcessEnv = {}): Promise<Ended> {
    const child = this.#start(line, more)
    const said = listen(child)
    const [status] = (await once(child, 'close')) as [number | null]
    return { status, output: said.output }
  }

  /** Starts a server and comes back when it says that it is ready. */
  async serve(line: string): Promise<void> {
    const child = this.#start(line)
    this.#servers.push(child)
    const said = listen(child)
    const ended = once(child, 'close').then(() => {
      throw new Error(`${line}: expected a line that says it is ready, it ended with: ${said.output}`)
    })
    await Promise.race([said.ready, ended])
    ended.catch(() => undefined)
  }

  /** Ends its servers. */
  async close(): Promise<void> {
    const running = this.#servers.filter(({ exitCode }) => exitCode === null)
    const ended = running.map((server) => once(server, 'close'))
    for (const { pid } of running) process.kill(-pid!, 'SIGTERM')
    await Promise.all(ended)
  }

  #start(line: string, more: NodeJS.ProcessEnv = {}): ChildProcess {
    const { folder, env, move } = this.#place
    // A group of its own, so that what a shell started can be ended with it.
    return spawn('sh', ['-c', move(line)], { cwd: folder, env: { ...env, ...more }, detached: true })
  }
}

function listen(child: ChildProcess): { output: string; ready: Promise<void> } {
  const said = { output: '', ready: Promise.resolve() }
  said.ready = new Promise((resolve) => {
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (chunk: Buffer) => {
        said.output += chunk.toString()
        if (said.output.includes(' is ready')) resolve()
      })
  })
  return said
}

function writeCommand(folder: string, name: string, line: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${line}\n`, { mode: 0o755 })
}
