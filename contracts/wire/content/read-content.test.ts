import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as zlib from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { contentProblemWords } from './content-problem-words.js'
import { readContent } from './read-content.js'

const text = '{"müşteri":"Ayşe Çağlayan 🥙"}'
const plain = Buffer.from(text)
const limit = 1_000_000
const { zstdCompressSync } = zlib as { zstdCompressSync?: (bytes: Buffer) => Buffer }

describe('a body is read as it is meant, however it was carried', () => {
  test.each<[contentEncoding: string | undefined, carried: Buffer, codings: string[]]>([
    [undefined, plain, []],
    ['', plain, []],
    ['identity', plain, []],
    ['gzip', zlib.gzipSync(plain), ['gzip']],
    ['GZip', zlib.gzipSync(plain), ['gzip']],
    ['x-gzip', zlib.gzipSync(plain), ['x-gzip']],
    ['deflate', zlib.deflateSync(plain), ['deflate']],
    ['deflate', zlib.deflateRawSync(plain), ['deflate']],
    ['br', zlib.brotliCompressSync(plain), ['br']],
    ['gzip, br', zlib.brotliCompressSync(zlib.gzipSync(plain)), ['gzip', 'br']],
    [' , identity,gzip', zlib.gzipSync(plain), ['gzip']],
    [
      'gzip',
      Buffer.concat([zlib.gzipSync(plain.subarray(0, 9)), zlib.gzipSync(plain.subarray(9))]),
      ['gzip'],
    ],
  ])('Content-Encoding %j', (contentEncoding, carried, codings) => {
    expect(readContent(carried, contentEncoding, limit)).toEqual({
      bytes: plain,
      codings,
      hadByteOrderMark: false,
    })
  })

  test.skipIf(!zstdCompressSync)('zstd, where Node has it', () => {
    expect(readContent(zstdCompressSync!(plain), 'zstd', limit)).toMatchObject({ bytes: plain })
  })

  test('no body is no body, whatever its header says', () => {
    expect(readContent(Buffer.alloc(0), 'gzip', limit)).toMatchObject({ bytes: Buffer.alloc(0), codings: [] })
    expect(readContent(Buffer.alloc(0), 'compress', limit)).not.toHaveProperty('problem')
  })

  test('a byte order mark is passed over and told of, inside of a coding too', () => {
    const marked = Buffer.from(`\uFEFF${text}`)
    expect(readContent(marked, undefined, limit)).toMatchObject({ bytes: plain, hadByteOrderMark: true })
    expect(readContent(zlib.gzipSync(marked), 'gzip', limit)).toMatchObject({
      bytes: plain,
      hadByteOrderMark: true,
    })
  })
})

describe('what cannot be read is named', () => {
  test.each(['compress', 'toString', 'gzip, aes128gcm'])('a coding that nobody here knows: %s', (header) => {
    const read = readContent(plain, header, limit)
    expect(read).toMatchObject({
      problem: 'unknown-coding',
      coding: header.split(', ').at(-1)!.toLowerCase(),
    })
  })

  test.each([
    ['gzip', plain],
    ['gzip', zlib.gzipSync(plain).subarray(0, 20)],
    ['deflate', plain],
    ['br', Buffer.from('no brotli')],
    ['gzip, br', zlib.gzipSync(plain)],
  ])('bytes that are not what %s makes', (contentEncoding, carried) => {
    expect(readContent(carried, contentEncoding, limit)).toMatchObject({ problem: 'broken-coding' })
  })

  test('what grows beyond the bound, at whichever step', () => {
    const bomb = zlib.gzipSync(Buffer.alloc(50_000_000))
    const sealed = zlib.gzipSync(Buffer.from(plain))
    expect(readContent(bomb, 'gzip', limit)).toMatchObject({ problem: 'too-large', detail: '1000000' })
    expect(readContent(zlib.deflateRawSync(Buffer.alloc(50_000_000)), 'deflate', limit)).toMatchObject({
      problem: 'too-large',
    })
    expect(readContent(zlib.brotliCompressSync(bomb), 'gzip, br', limit)).toMatchObject({
      problem: 'too-large',
      coding: 'gzip',
    })
    expect(readContent(sealed, 'gzip', plain.length)).toMatchObject({ bytes: plain })
    expect(readContent(sealed, 'gzip', plain.length - 1)).toMatchObject({ problem: 'too-large' })
  })

  test('codings without end', () => {
    const header = Array.from({ length: 2000 }, () => 'gzip').join(', ')
    const read = readContent(plain, header, limit)
    expect(read).toMatchObject({ problem: 'unknown-coding' })
  })

  test('in words that say which coding it was', () => {
    const words = (carried: Buffer, header: string): string => {
      const read = readContent(carried, header, limit)
      return 'problem' in read ? contentProblemWords(read).en : 'read'
    }
    expect(words(plain, 'compress')).toMatch(
      /^a body in the content coding "compress", which cannot be undone/,
    )
    expect(words(plain, 'gzip')).toBe(
      'a body that is not "gzip", as its Content-Encoding says (incorrect header check)',
    )
    expect(words(zlib.gzipSync(Buffer.alloc(limit + 1)), 'gzip')).toBe(
      'a body that is longer than 1000000 bytes once "gzip" is undone',
    )
  })
})

test('what we read is what Node’s own fetch reads', async () => {
  const carried = zlib.brotliCompressSync(zlib.gzipSync(plain))
  const server = createServer((_, response) =>
    response.writeHead(200, { 'content-encoding': 'gzip, br' }).end(carried),
  )
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const fetched = await (await fetch(`http://127.0.0.1:${port}/`)).text()
  server.close()
  const read = readContent(carried, 'gzip, br', limit)
  expect('bytes' in read && read.bytes.toString()).toBe(fetched)
})
