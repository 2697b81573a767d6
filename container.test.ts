import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { validate } from 'dockerfile-utils'
import { afterAll, expect, test } from 'vitest'
import { dockerfile, instruction, words } from './dockerfile-instructions.js'
import { freePorts } from './mocks/trials/free-ports.js'

// The step that installs the package is run in container.world.test.ts: here the built command stands in its place.
const root = import.meta.dirname
let mock: ChildProcess | undefined

afterAll(() => mock?.kill())

test('the Dockerfile has no fault that an editor would mark', () => {
  expect(validate(dockerfile)).toEqual([])
  expect(validate(dockerfile.replace('EXPOSE 4010', 'EXPOZE 4010'))).not.toEqual([])
})

test('its user is not root', () => {
  expect(instruction('USER').getArgumentsContent()).toBe('1000')
})

test('it takes the file that npm pack writes, and installs that', () => {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    name: string
    version: string
  }
  const [source, target] = instruction('COPY').getArgumentsContent()!.split(' ')
  expect(`${name}-${version}.tgz`).toMatch(
    new RegExp(`^${source!.replaceAll('.', '\\.').replace('*', '.+')}$`),
  )
  expect(instruction('RUN').getArgumentsContent()!.split(' ')).toContain(target)
})

test('what it starts is the mock, which is found healthy while it runs, and only then', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-container-'))
  const script = `#!/bin/sh\nexec node '${join(root, 'dist', 'cli.js')}' "$@"\n`
  writeFileSync(join(folder, 'uyum'), script, { mode: 0o755 })
  const PATH = `${folder}${delimiter}${process.env['PATH']}`
  const [free] = await freePorts(1)
  const port = String(free)
  const [node, ...probe] = words('HEALTHCHECK').map((word) => word.replace('4010', port))
  expect(spawnSync(node!, probe).status).toBe(1)

  const [command, ...args] = [...words('ENTRYPOINT'), ...words('CMD'), '--port', port]
  mock = spawn(command, args, { env: { ...process.env, PATH, LC_ALL: 'C' }, cwd: folder })
  const [line] = (await once(mock.stdout!, 'data')) as [Buffer]
  expect(line.toString()).toContain('uyum mock is ready')
  expect(spawnSync(node!, probe).status).toBe(0)
})
