import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { OwnPorts } from '../../suites/examples/tested/own-ports.js'
import { installUyum, Shell, type Ended } from '../../suites/examples/tested/shell.js'

/** Those that the pages and the examples write. */
const documentedPorts = ['4010', '4011', '4012', '4013', '5001', '5002', '5004']
/** The last day of the waivers that the pages show. */
const documentedDay = /\b2027-03-31\b/g
const movable = /\.(yaml|ts|json|sh|py|php|env)$|^\.env/

/** An empty project of somebody who has uyum installed and follows a page, on ports that nobody else uses. */
export class ReaderProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'uyum-docs-'))
  readonly #shell: Shell
  readonly #move: (text: string) => string

  private constructor(move: (text: string) => string) {
    this.#move = move
    const { CI: _ci, ...env } = installUyum(this.folder, ['jiti', 'libsql', 'msw', 'vitest', 'express'])
    this.#shell = new Shell({ folder: this.folder, env: { ...env, LANG: 'C.UTF-8', LC_ALL: '' }, move })
    this.write('package.json', '{ "name": "my-pos", "version": "1.0.0", "type": "module" }')
  }

  static async create(): Promise<ReaderProject> {
    const ports = await OwnPorts.inPlaceOf(documentedPorts)
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    return new ReaderProject((text) => ports.move(text).replace(documentedDay, tomorrow))
  }

  write(name: string, text: string): void {
    const file = join(this.folder, name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, this.#move(text))
  }

  /** Runs a command to its end. */
  async run(line: string): Promise<Ended> {
    const ended = await this.#shell.run(line)
    this.#moveFiles()
    return ended
  }

  /** Starts a server and comes back when it says that it is ready. */
  serve(line: string): Promise<void> {
    return this.#shell.serve(`${line}${this.#ownPort(line)}`)
  }

  /** Ends its servers and takes the project away. */
  async close(): Promise<void> {
    await this.#shell.close()
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** Of a mock that would take its default port. */
  #ownPort(line: string): string {
    const config = join(this.folder, 'uyum.config.yaml')
    const isConfigured = existsSync(config) && readFileSync(config, 'utf8').includes(' port: ')
    return line.includes('uyum mock') && !line.includes('--port') && !isConfigured ? ' --port 4010' : ''
  }

  /** What a command brought into the folder names the documented ports, too. */
  #moveFiles(): void {
    const folders = [
      this.folder,
      ...['examples', 'examples/callers', 'examples/integrator'].map((name) => join(this.folder, name)),
    ]
    for (const folder of folders.filter((name) => existsSync(name)))
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const file = join(folder, entry.name)
        if (entry.isFile() && movable.test(entry.name))
          writeFileSync(file, this.#move(readFileSync(file, 'utf8')))
      }
  }
}
