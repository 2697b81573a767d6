import { expect, test } from 'vitest'
import { spokenDuration } from './duration-text.js'

test.each([
  [0, '< 1 ms', '< 1 ms'],
  [12.4, '12 ms', '12 ms'],
  [999.6, '1 s', '1 sn'],
  [1250, '1.3 s', '1,3 sn'],
  [59_940, '59.9 s', '59,9 sn'],
  [60_000, '1 min', '1 dk'],
  [119_700, '2 min', '2 dk'],
  [90_000, '1 min 30 s', '1 dk 30 sn'],
])('%d ms are %s, and %s in Turkish', (ms, en, tr) => {
  expect(spokenDuration(ms)).toEqual({ en, tr })
})
