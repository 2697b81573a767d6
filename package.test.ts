import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'

const root = import.meta.dirname
const folder = mkdtempSync(join(tmpdir(), 'uyum-foreign-'))
const npm = (args: string[], cwd: string): string => execFileSync('npm', args, { cwd, encoding: 'utf8' })

const exportsOf = (project: string): object => {
  const manifest = readFileSync(join(project, 'node_modules', 'uyum', 'package.json'), 'utf8')
  return (JSON.parse(manifest) as { exports: object }).exports
}

/** The bytes of all files below a folder. */
function sizeOf(path: string): number {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

describe('the packed product in an empty foreign project', () => {
  let tarball: string

  beforeAll(() => {
    const [packed] = JSON.parse(
      npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], root),
    ) as [{ filename: string }]
    tarball = join(folder, packed.filename)
    writeFileSync(join(folder, 'package.json'), '{ "name": "foreign", "private": true }')
    npm(['install', '--no-audit', '--no-fund', '--loglevel=error', `./${packed.filename}`], folder)
  }, 240_000)

  test('has no fault that publint or are-the-types-wrong finds', () => {
    const tool = (name: string, args: string[]): void =>
      void execFileSync(join(root, 'node_modules', '.bin', name), args, { stdio: 'pipe' })
    tool('publint', ['run', tarball, '--strict'])
    tool('attw', [tarball, '--profile', 'esm-only'])
    // Vitest is an ES module alone, and so is what stands on it; old resolvers find no JSON by an `exports` name.
    const others = Object.keys(exportsOf(folder)).filter((name) => /vitest$|\.json$|\.yaml$/.test(name))
    tool('attw', [tarball, '--exclude-entrypoints', ...others.map((name) => name.slice(2))])
  }, 300_000)

  test('names those whose code it carries, with their licences', () => {
    const notices = readFileSync(join(folder, 'node_modules/uyum/dist/THIRD-PARTY-NOTICES.txt'), 'utf8')
    expect(notices).toMatch(/^@mswjs\/http-middleware 0\.10\.3 \(MIT\)$/m)
    expect(notices).toMatch(/^msw 2\.15\.0 \(MIT\)$/m)
    expect(notices).toContain('Permission is hereby granted')
  })

  test('can be required, every part of it; the handlers where there is an msw', () => {
    // Node has no reader of YAML: that file is for tools that take a path.
    const parts = Object.keys(exportsOf(folder))
      .filter((name) => name !== './msw' && !name.endsWith('.yaml'))
      .map((name) => name.replace('.', 'uyum').replace('*', 'hiziryemek'))
    const requireAll = `for (const part of ${JSON.stringify(parts)}) require(part)`
    execFileSync('node', ['--no-warnings', '-e', requireAll], { cwd: folder, stdio: 'pipe' })
    const handlers = spawnSync('node', ['-e', `require('uyum/msw')`], { cwd: folder, encoding: 'utf8' })
    expect(handlers.stderr).toContain(`Cannot find module 'msw'`)
  }, 60_000)

  test('serves the mock and checks it', async () => {
    const mock = spawn('npx', ['--no-install', 'uyum', 'mock', '--port', '0', '--json'], {
      cwd: folder,
      detached: true,
    })
    const [line] = (await once(mock.stdout, 'data')) as [Buffer]
    const { baseUrl } = JSON.parse(line.toString()) as { baseUrl: string }
    const output = npm(
      [
        'exec',
        '--',
        'uyum',
        'check',
        'muditakurye/courier',
        '--target',
        `${baseUrl}/muditakurye/courier`,
        '--states',
        `${baseUrl}/_uyum/states/muditakurye/courier`,
        '--credential',
        'apiKey=yk_test_key',
        'restaurantId=rest_test0000001',
      ],
      folder,
    )
    process.kill(-mock.pid!)
    expect(output).toContain('Conformant')
  }, 60_000)

  test('keeps worlds in a file, and says what keeping them in Redis needs', async () => {
    const start = (store: string) =>
      spawn('npx', ['--no-install', 'uyum', 'mock', '--port', '0', '--json', '--store', store], {
        cwd: folder,
        detached: true,
      })
    const onFile = start('file:worlds.db')
    const [line] = (await once(onFile.stdout, 'data')) as [Buffer]
    process.kill(-onFile.pid!)
    expect(line.toString()).toContain('ready')
    expect(readdirSync(folder)).toContain('worlds.db')
    const onRedis = start('redis://127.0.0.1:6379')
    const [told] = (await once(onRedis.stderr, 'data')) as [Buffer]
    expect(told.toString()).toContain(
      'expected the package ioredis, it is not installed. Run: npm install ioredis@6.0.0',
    )
  }, 60_000)

  test('weighs less than 110 MB in fewer than 240 packages', () => {
    const lock = JSON.parse(readFileSync(join(folder, 'node_modules', '.package-lock.json'), 'utf8')) as {
      packages: object
    }
    expect(Object.keys(lock.packages).length).toBeLessThan(240)
    expect(sizeOf(join(folder, 'node_modules')) / 1_048_576).toBeLessThan(110)
  })
})

test('the lock file names no host', () => {
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"')
})
