import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { instruction, words } from './dockerfile-instructions.js'
import { freePorts } from './mocks/trials/free-ports.js'

// No engine builds the image here: each of its steps runs on this machine in place of that.
const root = import.meta.dirname
const folder = mkdtempSync(join(tmpdir(), 'uyum-container-'))
const environment = {
  ...process.env,
  npm_config_prefix: folder,
  PATH: `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`,
}
let mock: ChildProcess | undefined

afterAll(() => mock?.kill())

test('the steps of the Dockerfile install the package, start the mock and find it healthy', async () => {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    }),
  ) as [{ filename: string }]
  const [source, target] = instruction('COPY').getArgumentsContent()!.split(' ')
  expect(filename).toMatch(new RegExp(`^${source!.replaceAll('.', '\\.').replace('*', '.+')}$`))
  const packed = join(folder, 'uyum.tgz')
  copyFileSync(join(folder, filename), packed)

  const run = instruction('RUN').getArgumentsContent()!.replace(target!, packed)
  execFileSync('sh', ['-c', run.replace('npm cache clean --force', 'true')], {
    env: environment,
    stdio: 'pipe',
  })

  const [free] = await freePorts(1)
  const port = String(free)
  const [command, ...args] = [...words('ENTRYPOINT'), ...words('CMD'), '--port', port]
  mock = spawn(command, args, { env: environment, cwd: folder })
  const [line] = (await once(mock.stdout!, 'data')) as [Buffer]
  expect(line.toString()).toContain('uyum mock is ready')
  const [node, ...probe] = words('HEALTHCHECK').map((word) => word.replace('4010', port))
  execFileSync(node!, probe)
})
