import { describe, expect, test } from 'vitest'
import { visibleText } from './visible-text.js'

describe('visibleText', () => {
  test.each([
    ['an escape sequence', '\u001b[31mred', '\\u{1b}[31mred'],
    ['a null', 'a\u0000b', 'a\\u{0}b'],
    ['a lone carriage return', 'done\rfake', 'done\\u{d}fake'],
    ['a C1 control', '\u009b31m', '\\u{9b}31m'],
    ['a right-to-left override', 'exe\u202etxt', 'exe\\u{202e}txt'],
    ['a lone surrogate', 'a\ud800b', 'a\\u{d800}b'],
    ['a noncharacter', 'a\uffffb', 'a\\u{ffff}b'],
  ])('shows %s', (_, text, shown) => {
    expect(visibleText(text)).toBe(shown)
  })

  test.each([
    ['Turkish', 'Işıl Öğün, İğde Çeşme'],
    ['an emoji', 'pizza 🍕'],
    ['tabs and line breaks', 'a\tb\nc'],
  ])('leaves %s as it is', (_, text) => {
    expect(visibleText(text)).toBe(text)
  })

  test('reads the line break of HTTP as one line break', () => {
    expect(visibleText('a\r\nb')).toBe('a\nb')
  })
})
