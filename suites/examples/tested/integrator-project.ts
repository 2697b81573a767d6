import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OwnPorts } from './own-ports.js'
import { installUyum, Shell, type Ended } from './shell.js'

/** Those of the mock, the POS, the courier, the order screen and the integrator, as the examples write them. */
const documentedPorts = ['4010', '5001', '5002', '5003', '5004']

/** A project of somebody who has uyum installed and has copied the examples, on ports that nobody else uses. */
export class IntegratorProject {
  /** Of the examples. */
  readonly folder: string
  readonly #shell: Shell

  private constructor(folder: string, shell: Shell) {
    this.folder = folder
    this.#shell = shell
  }

  /** Copies the examples by the command that their page gives. */
  static async create(copying: string): Promise<IntegratorProject> {
    const project = mkdtempSync(join(tmpdir(), 'uyum-examples-'))
    const env = installUyum(project, ['jiti', 'libsql', 'msw', 'playwright', 'vitest'])
    writeFileSync(join(project, 'package.json'), '{ "name": "my-pos", "version": "1.0.0" }')
    execFileSync('sh', ['-c', copying], { cwd: project })
    const folder = join(project, 'examples')
    const ports = await OwnPorts.inPlaceOf(documentedPorts)
    moveFiles(folder, ports)
    return new IntegratorProject(folder, new Shell({ folder, env, move: (line) => ports.move(line) }))
  }

  /** Runs a command to its end; `more` is added to its environment. */
  run(line: string, more: NodeJS.ProcessEnv = {}): Promise<Ended> {
    return this.#shell.run(line, more)
  }

  /** Starts a server and comes back when it says that it is ready. */
  serve(line: string): Promise<void> {
    return this.#shell.serve(line)
  }

  /** Ends its servers and takes it away. */
  async close(): Promise<void> {
    await this.#shell.close()
    rmSync(join(this.folder, '..'), { recursive: true })
  }
}

function moveFiles(folder: string, ports: OwnPorts): void {
  rmSync(join(folder, 'tested'), { recursive: true })
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    if (entry.isFile()) writeFileSync(file, ports.move(readFileSync(file, 'utf8')))
  }
}
