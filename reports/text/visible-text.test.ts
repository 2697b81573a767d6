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
    ['a byte order mark', '\ufeff{}', '\\u{feff}{}'],
    ['a zero-width space', 'a\u200bb', 'a\\u{200b}b'],
    ['a non-joiner and a joiner between letters', 'a\u200cb\u200dc', 'a\\u{200c}b\\u{200d}c'],
    ['a joiner behind an emoji that joins nothing', '🍕\u200d', '🍕\\u{200d}'],
    ['a no-break space', '12\u00a0TL', '12\\u{a0}TL'],
    ['odd spaces', '\u2003\u202f\u3000', '\\u{2003}\\u{202f}\\u{3000}'],
    ['a soft hyphen', 'lah\u00admacun', 'lah\\u{ad}macun'],
    ['line and paragraph separators', 'a\u2028b\u2029c', 'a\\u{2028}b\\u{2029}c'],
    ['invisible operators', '\u2060\u2061\u2064', '\\u{2060}\\u{2061}\\u{2064}'],
    ['fillers', '\u3164\u115f\uffa0\u2800', '\\u{3164}\\u{115f}\\u{ffa0}\\u{2800}'],
    ['a variation selector that selects nothing', 'a\ufe0f', 'a\\u{fe0f}'],
    ['a message in tags behind a flag', '🏴\u{e0068}\u{e0069}', '🏴\\u{e0068}\\u{e0069}'],
  ])('shows %s', (_, text, shown) => {
    expect(visibleText(text)).toBe(shown)
  })

  test.each([
    ['Turkish', 'Işıl Öğün, İğde Çeşme'],
    ['an emoji', 'pizza 🍕'],
    ['emoji that are joined', '👨‍👩‍👧 👩🏽‍🍳 🏳️‍🌈 ❤️‍🔥'],
    [
      'an emoji, a keycap and a flag with selectors',
      '⚠️ 1️⃣ 🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f} 🇹🇷',
    ],
    ['letters with marks of their own', 'i\u0307 ç'],
    ['tabs and line breaks', 'a\tb\nc'],
  ])('leaves %s as it is', (_, text) => {
    expect(visibleText(text)).toBe(text)
  })

  test('reads the line break of HTTP as one line break', () => {
    expect(visibleText('a\r\nb')).toBe('a\nb')
  })
})
