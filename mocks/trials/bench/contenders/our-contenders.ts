import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Contender } from './contender.js'
import { orderPath } from '../load/sample-order.js'

const root = join(import.meta.dirname, '..', '..', '..', '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

/** A node:http server that answers a constant: no mock, but the least that any of them costs. */
export const bare: Contender = {
  name: 'node:http, a constant',
  version: process.versions.node,
  path: orderPath,
  command: (port) => script('bare-server.ts', port),
}

/** What an honest mock does at least: what the mock's own cost is to. */
export const withAjv: Contender = {
  name: 'node:http, JSON.parse and ajv',
  version: versionOf('ajv'),
  setUp: 'the contract’s schema, compiled once; no credential is looked at and nothing stored',
  path: orderPath,
  command: (port) => script('ajv-server.ts', port),
}

/** MSW's handlers behind express. */
export const httpMiddleware: Contender = {
  name: '@mswjs/http-middleware',
  version: versionOf('@mswjs/http-middleware'),
  path: orderPath,
  command: (port) => script('http-middleware-server.ts', port),
}

/** The mock's own way of a call, with so many surfaces. */
export function withSurfaces(count: number): Contender {
  return {
    ...uyum,
    name: `${count} surfaces`,
    command: (port) => script('some-surfaces-server.ts', port, count),
  }
}

/** The mock with its worlds in a file. */
export const kept: Contender = {
  name: 'uyum mock --store file:…',
  version,
  reset,
  path: `/muditakurye/courier${orderPath}`,
  command: (port) => {
    const file = join(mkdtempSync(join(tmpdir(), 'uyum-bench-')), 'worlds.db')
    return [...uyum.command(port), '--store', `file:${file}`]
  },
}

/** The built mock with all its surfaces. */
export const uyum: Contender = {
  name: 'uyum mock',
  version,
  path: `/muditakurye/courier${orderPath}`,
  command: (port) => [process.execPath, join(root, 'dist', 'cli.js'), 'mock', '--port', String(port)],
  reset,
}

async function reset(port: number): Promise<void> {
  const response = await fetch(`http://127.0.0.1:${port}/_uyum/reset`, { method: 'POST' })
  if (!response.ok) throw new Error(`resetting the mock: expected a 2xx, got ${response.status}.`)
  await response.body?.cancel()
}

function script(file: string, ...words: (string | number)[]): string[] {
  return [
    process.execPath,
    '--import',
    import.meta.resolve('tsx'),
    join(import.meta.dirname, file),
    ...words.map(String),
  ]
}

function versionOf(name: string): string {
  const text = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
