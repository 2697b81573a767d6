import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Contender } from './contender.js'
import { orderPath } from './sample-order.js'

const root = join(import.meta.dirname, '..', '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }

/** A node:http server that answers a constant: what every ratio is to. */
export const bare: Contender = {
  name: 'node:http, a constant',
  version: process.versions.node,
  path: orderPath,
  command: (port) => [
    process.execPath,
    '--import',
    'tsx',
    join(import.meta.dirname, 'bare-server.ts'),
    String(port),
  ],
}

/** The built mock with all its surfaces. */
export const uyum: Contender = {
  name: 'uyum mock',
  version,
  path: `/muditakurye/courier${orderPath}`,
  command: (port) => [process.execPath, join(root, 'dist', 'cli.js'), 'mock', '--port', String(port)],
}
