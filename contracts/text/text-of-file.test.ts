import { describe, expect, test } from 'vitest'
import { textOfFile } from './text-of-file.js'

const text = 'API_KEY=gizli-ş\r\nAD=Kadıköy 🍕\n'
const utf16be = (of: string): Buffer => Buffer.from(of, 'utf16le').swap16()

describe('a text of whatever editor', () => {
  test.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 of Windows PowerShell', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 the other way round', utf16be(`\ufeff${text}`)],
  ])('%s', (_, bytes) => {
    expect(textOfFile(bytes, '.env')).toBe(text)
  })

  test('nothing at all', () => {
    expect(textOfFile(Buffer.of(), '.env')).toBe('')
  })

  test('a byte order mark in the midst is the user’s', () => {
    expect(textOfFile(Buffer.from('a\ufeffb'), '.env')).toBe('a\ufeffb')
  })
})

describe('what cannot be read for certain is refused', () => {
  test.each([
    ['UTF-16 without its mark', Buffer.from(text, 'utf16le'), 'it looks like UTF-16 without its mark'],
    ['the same the other way round', utf16be('A=1\nB=2\n'), 'it looks like UTF-16 without its mark'],
    ['Windows-1254', Buffer.from('A=1\nAD=\xddzmir\n', 'latin1'), 'line 2 holds bytes that are not UTF-8'],
    ['a zero byte', Buffer.from('A=1\nB=\0'), 'line 2 holds a zero byte'],
    ['half a character', Buffer.from('\ufeffA=1', 'utf16le').subarray(0, -1), 'its mark says UTF-16'],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'line 1 holds a zero byte'],
  ])('%s', (_, bytes, fault) => {
    expect(() => textOfFile(bytes, '.env')).toThrow(
      `reading .env: expected text in UTF-8, or in UTF-16 with its byte order mark, ${fault}`,
    )
  })
})
