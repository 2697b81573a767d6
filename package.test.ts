import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { asCommonjs, asModule } from './suites/self-check/foreign/msw-cases.js'

const root = import.meta.dirname
const folder = mkdtempSync(join(tmpdir(), 'uyum-foreign-'))
const npm = (args: string[], cwd: string): string => execFileSync('npm', args, { cwd, encoding: 'utf8' })

const exportsOf = (project: string): object => {
  const manifest = readFileSync(join(project, 'node_modules', 'uyum', 'package.json'), 'utf8')
  return (JSON.parse(manifest) as { exports: object }).exports
}

/** The bytes that all files below a folder take, in blocks of 4 KiB as disks give them. */
function onDisk(path: string): number {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce(
      (sum, entry) => sum + Math.ceil(statSync(join(entry.parentPath, entry.name)).size / 4096) * 4096,
      0,
    )
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
    // Vitest is an ES module alone, and so is what stands on it; old resolvers find no JSON by an `exports` name.
    tool('attw', [tarball, '--profile', 'esm-only', '--entrypoints', 'vitest'])
    const others = Object.keys(exportsOf(folder)).filter((name) => /vitest$|\.json$|\.yaml$/.test(name))
    tool('attw', [tarball, '--exclude-entrypoints', ...others.map((name) => name.slice(2))])
  }, 300_000)

  test('names those whose code it carries, with their licences', () => {
    const notices = readFileSync(join(folder, 'node_modules/uyum/dist/THIRD-PARTY-NOTICES.txt'), 'utf8')
    expect(notices).toMatch(/^@mswjs\/http-middleware 0\.10\.3 \(MIT\)$/m)
    expect(notices).toMatch(/^msw 2\.15\.0 \(MIT\)$/m)
    expect(notices).toContain('Permission is hereby granted')
  })

  test('can be required, every part of it; the handlers where there is an msw, the tests where there is a Vitest', () => {
    // Node has no reader of YAML: that file is for tools that take a path.
    const parts = Object.keys(exportsOf(folder))
      .filter((name) => !['./msw', './vitest'].includes(name) && !name.endsWith('.yaml'))
      .map((name) => name.replace('.', 'uyum').replace('*', 'hiziryemek'))
    const requireAll = `for (const part of ${JSON.stringify(parts)}) require(part)`
    execFileSync('node', ['--no-warnings', '-e', requireAll], { cwd: folder, stdio: 'pipe' })
    const missing = (part: string) =>
      spawnSync('node', ['-e', `import('uyum/${part}')`], { cwd: folder, encoding: 'utf8' }).stderr
    expect(missing('msw')).toContain(`Cannot find package 'msw'`)
    expect(missing('vitest')).toContain(`Cannot find package 'vitest'`)
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

  test('says what keeping worlds outside of its memory needs', () => {
    const told = (store: string) =>
      spawnSync('npx', ['--no-install', 'uyum', 'mock', '--port', '0', '--store', store], {
        cwd: folder,
        encoding: 'utf8',
      }).stderr
    expect(told('file:worlds.db')).toContain(
      'expected the package libsql, it is not installed. Run: npm install libsql@0.5.29',
    )
    expect(told('redis://127.0.0.1:6379')).toContain(
      'expected the package ioredis, it is not installed. Run: npm install ioredis@6.0.0',
    )
  }, 60_000)

  test('takes less than 45 MB of a disk, in no more than 90 packages', () => {
    const lock = JSON.parse(readFileSync(join(folder, 'node_modules', '.package-lock.json'), 'utf8')) as {
      packages: object
    }
    expect(Object.keys(lock.packages).length).toBeLessThanOrEqual(90)
    expect(onDisk(join(folder, 'node_modules')) / 1_048_576).toBeLessThan(45)
  })

  describe('once a project has what some of it needs', () => {
    // Last: it adds to what is installed.
    beforeAll(() => {
      const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts', '--prefer-offline']
      npm(['install', ...quiet, 'libsql@0.5.29', 'msw@2.15.0'], folder)
      writeFileSync(join(folder, 'case.mjs'), asModule)
      writeFileSync(join(folder, 'case.cjs'), asCommonjs)
    }, 120_000)

    test('it keeps worlds in a file', async () => {
      const args = ['--no-install', 'uyum', 'mock', '--port', '0', '--json', '--store', 'file:worlds.db']
      const mock = spawn('npx', args, { cwd: folder, detached: true })
      const [line] = (await once(mock.stdout, 'data')) as [Buffer]
      process.kill(-mock.pid!)
      expect(line.toString()).toContain('ready')
      expect(readdirSync(folder)).toContain('worlds.db')
    }, 60_000)

    test.each(['case.mjs', 'case.cjs'])(
      'it answers through msw in %s',
      (file) => {
        const output = execFileSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' })
        expect(JSON.parse(output)).toEqual({ statuses: [202, 409, 202], reached: 0 })
      },
      60_000,
    )
  })
})

test('the lock file names no host', () => {
  expect(readFileSync(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"')
})
