import { expect, test } from 'vitest'
import { keysOf } from './keys.js'

test.each([
  ['a letter', 'f', ['f']],
  ['what is pasted', 'ödeme', ['ö', 'd', 'e', 'm', 'e']],
  ['Enter, as terminals send it', '\r', ['enter']],
  ['Ctrl-C and Ctrl-D', '\u0003\u0004', ['quit', 'quit']],
  ['Backspace', '\u007f', ['backspace']],
  ['Escape', '\u001b', ['escape']],
  ['arrows and function keys, which are none of ours', '\u001b[A\u001b[1;5C\u001bOP\u001b[15~', []],
  ['Ctrl-L', '\f', []],
])('%s', (_what, sent, keys) => {
  expect(keysOf(sent)).toEqual(keys)
})
