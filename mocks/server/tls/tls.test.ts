import { once } from 'node:events'
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { X509Certificate } from 'node:crypto'
import { request } from 'node:https'
import type { IncomingMessage } from 'node:http'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer, type MockServer } from '../mock-server.js'
import { ownAddresses } from '../socket/address-of.js'
import { loadCertificateAuthority } from './certificate-authority.js'
import { authorityFolder } from './authority-folder.js'
import { loadTls } from './load-tls.js'
import { mergeTlsOption, readTlsOption } from './read-tls-option.js'

const folder = mkdtempSync(join(tmpdir(), 'uyum-tls-'))
const file = join(folder, 'uyum-ca.pem')

let server: MockServer
beforeAll(async () => {
  server = await startMockServer(await mockOptions({ port: 0, tls: folder }))
})
afterAll(() => server.close())

/** A client that trusts the local authority and believes itself to call that host. */
async function get(host: string, path: string, ca = readFileSync(file, 'utf8')): Promise<unknown> {
  const port = new URL(server.baseUrl).port
  const sent = request({ hostname: '127.0.0.1', port, path, ca, servername: host, headers: { host } })
  sent.end()
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  return json(response)
}

describe('uyum mock --tls', () => {
  test('serves https to a client that trusts its authority', async () => {
    expect(server.baseUrl).toMatch(/^https:/)
    expect(await get('localhost', '/_uyum/health')).toMatchObject({ status: 'ok' })
  })

  test.each(['api.muditakurye.com.tr', 'backend.paketsefim.com', 'www.hiziryemek.com', 'api.hesapkurye.com'])(
    'is %s to an unchanged client',
    async (host) => {
      expect(await get(host, '/_uyum/health')).toMatchObject({ status: 'ok' })
    },
  )

  test('is what it was given as a name besides, and where all is bound the machine’s own name and addresses', async () => {
    const named = await loadTls(folder, '0.0.0.0', ['uyum', '*.mock.internal', '10.9.8.7'])
    const certificate = new X509Certificate(named.certificate.cert)
    for (const host of ['uyum', 'a.mock.internal', 'localhost', hostname()])
      expect(certificate.checkHost(host), host).toBeDefined()
    for (const address of ['10.9.8.7', '127.0.0.1', '::1', ...ownAddresses()])
      expect(certificate.checkIP(address), address).toBeDefined()
    expect(certificate.checkIP('0.0.0.0')).toBeUndefined()
  })

  test('is nobody to a client that does not trust it', async () => {
    const { cert } = await loadCertificateAuthority(mkdtempSync(join(tmpdir(), 'uyum-other-')), new Date())
    await expect(get('localhost', '/_uyum/health', cert)).rejects.toThrow(/certificate/)
  })
})

describe('the local certificate authority', () => {
  test('stays the same, so that it is trusted once', async () => {
    const before = readFileSync(file, 'utf8')
    const { isNew, cert } = await loadCertificateAuthority(folder, new Date())
    expect({ isNew, cert }).toEqual({ isNew: false, cert: before })
  })

  test('keeps its key to its owner', () => {
    expect(statSync(join(folder, 'uyum-ca-key.pem')).mode & 0o077).toBe(0)
  })

  test('that has ended says so and how to go on', async () => {
    await expect(loadCertificateAuthority(folder, new Date('2099-01-01'))).rejects.toThrow(
      /expected a certificate that is valid, it ended on .* Remove /,
    )
  })

  test('that is no certificate says so', async () => {
    const broken = mkdtempSync(join(tmpdir(), 'uyum-broken-'))
    for (const name of ['uyum-ca.pem', 'uyum-ca-key.pem']) writeFileSync(join(broken, name), 'nothing')
    await expect(loadCertificateAuthority(broken, new Date())).rejects.toThrow(
      /expected a certificate as PEM/,
    )
  })
})

describe('the option for https', () => {
  test.each([
    ['nobody asks for it', false, [], undefined],
    ['a folder', 'own', [], { folder: 'own', names: [] }],
    ['a name alone', false, ['mock'], { folder: authorityFolder, names: ['mock'] }],
    ['both', { folder: 'own', names: ['a'] }, ['[::2]'], { folder: 'own', names: ['a', '::2'] }],
  ])('%s', (_what, option, names, read) => {
    expect(readTlsOption(option, names)).toEqual(read)
  })

  test.each(['https://mock', 'mock:4010', 'a b', '', 'mock/path', '*.*.a', '*.internal'])(
    '%j is no name',
    (name) => {
      expect(() => readTlsOption(true, [name])).toThrow(/expected a host name like/)
    },
  )

  test('a flag leaves the configuration what it does not say', () => {
    expect(mergeTlsOption({ names: ['a'] }, 'own')).toEqual({ names: ['a'], folder: 'own' })
    expect(mergeTlsOption({ names: ['a'] }, true)).toEqual({ names: ['a'] })
    expect(mergeTlsOption('own', true)).toBe('own')
    expect(mergeTlsOption(undefined, undefined)).toBe(false)
  })
})
