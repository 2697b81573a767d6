import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contract } from '../../../../contracts/muditakurye/contract.js'
import type { Contender } from './contender.js'
import { orderPath } from '../load/sample-order.js'

const declared = join(import.meta.dirname, 'peers')
/** Outside of the repository: they are no dependencies of it. */
const folder = join(tmpdir(), 'uyum-bench-peers')
const modules = join(folder, 'node_modules')
const openapi = join(import.meta.dirname, '..', '..', '..', '..', 'contracts', 'muditakurye', 'openapi.yaml')
const accepted = (orderId: string) => JSON.stringify({ status: 'accepted', orderId })

/** Other people's mock servers on the same call; those that need Java only where there is one. */
export function installPeers(): Contender[] {
  if (!isInstalled()) {
    mkdirSync(folder, { recursive: true })
    for (const file of files) cpSync(join(declared, file), join(folder, file))
    execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      // What it tells must not get into the tables.
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  }
  const hasJava = spawnSync('java', ['-version']).status === 0
  if (!hasJava) process.stderr.write('uyum: WireMock and Specmatic are left out, they need Java.\n')
  return [prism(), mockoon(), ...(hasJava ? [wiremock(), specmatic()] : [])]
}

/** A JVM compiles what is hot while it runs, on threads of its own. */
const onJava = { isThreaded: true, warmUpSeconds: 20 }

const files = ['package.json', 'package-lock.json']

function isInstalled(): boolean {
  const installed = join(folder, files[1]!)
  return (
    existsSync(modules) && readFileSync(installed, 'utf8') === readFileSync(join(declared, files[1]!), 'utf8')
  )
}

function prism(): Contender {
  const script = join(modules, '@stoplight', 'prism-cli', 'dist', 'index.js')
  return {
    name: 'Prism',
    version: versionOf('@stoplight/prism-cli'),
    setUp: 'log silenced (`-v silent`)',
    path: orderPath,
    command: (port) => [
      process.execPath,
      script,
      'mock',
      openapi,
      '-h',
      '127.0.0.1',
      '-p',
      `${port}`,
      '-v',
      'silent',
    ],
  }
}

function mockoon(): Contender {
  const data = join(mkdtempSync(join(tmpdir(), 'uyum-bench-')), 'mockoon.json')
  const response = {
    uuid: 'accepted',
    statusCode: 202,
    label: '',
    headers: [{ key: 'Content-Type', value: 'application/json' }],
    bodyType: 'INLINE',
    body: accepted("{{body 'orderId'}}"),
    default: true,
    rules: [],
    rulesOperator: 'OR',
    latency: 0,
  }
  const route = {
    uuid: 'order',
    type: 'http',
    method: 'post',
    endpoint: orderPath.slice(1),
    responses: [response],
  }
  const environment = { uuid: 'orders', name: 'orders', port: 0, lastMigration: 33, routes: [route] }
  writeFileSync(
    data,
    JSON.stringify({ ...environment, rootChildren: [{ type: 'route', uuid: 'order' }], folders: [] }),
  )
  return {
    name: 'Mockoon',
    version: versionOf('@mockoon/cli'),
    setUp: 'no log file',
    path: orderPath,
    command: (port) => [
      process.execPath,
      join(modules, '@mockoon', 'cli', 'bin', 'run.js'),
      ...['start', '--data', data, '--port', `${port}`, '--hostname', '127.0.0.1', '--disable-log-to-file'],
    ],
  }
}

function wiremock(): Contender {
  const root = mkdtempSync(join(tmpdir(), 'uyum-bench-'))
  mkdirSync(join(root, 'mappings'))
  const mapping = {
    request: {
      method: 'POST',
      urlPath: orderPath,
      headers: { 'x-api-key': { equalTo: 'yk_test_key' } },
      bodyPatterns: [{ matchesJsonPath: '$.orderId' }],
    },
    response: {
      status: 202,
      headers: { 'content-type': 'application/json' },
      body: accepted("{{jsonPath request.body '$.orderId'}}"),
      transformers: ['response-template'],
    },
  }
  writeFileSync(join(root, 'mappings', 'order.json'), JSON.stringify(mapping))
  const version = versionOf('wiremock')
  const jar = join(modules, 'wiremock', 'build', `wiremock-standalone-${version}.jar`)
  return {
    name: 'WireMock',
    version,
    setUp: 'no request journal, as its manual has it for load; on all cores',
    ...onJava,
    path: orderPath,
    command: (port) => [
      ...['java', '-jar', jar, '--port', `${port}`, '--bind-address', '127.0.0.1', '--root-dir', root],
      ...['--disable-banner', '--no-request-journal'],
    ],
  }
}

function specmatic(): Contender {
  const file = join(mkdtempSync(join(tmpdir(), 'uyum-bench-')), 'muditakurye.json')
  writeFileSync(file, JSON.stringify(contract.document, withoutRanges))
  return {
    name: 'Specmatic',
    setUp: 'on all cores',
    ...onJava,
    version: versionOf('specmatic'),
    path: orderPath,
    command: (port) => [
      ...['java', '-jar', join(modules, 'specmatic', 'specmatic.jar'), 'stub', file],
      ...['--port', `${port}`, '--host', '127.0.0.1'],
    ],
  }
}

/** Specmatic reads no range of statuses. */
function withoutRanges(key: string, value: unknown): unknown {
  return /^[1-5]XX$/.test(key) ? undefined : value
}

function versionOf(name: string): string {
  const text = readFileSync(join(modules, name, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
