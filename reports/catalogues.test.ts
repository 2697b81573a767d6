import { expect, test } from 'vitest'
import { texts as terminalEnglish } from './terminal/texts.en.js'
import { texts as terminalTurkish } from './terminal/texts.tr.js'
import { words as englishWords } from './words.en.js'
import { words as turkishWords } from './words.tr.js'
import { texts as english } from './html/texts.en.js'
import { texts as turkish } from './html/texts.tr.js'

/** Every text with the path that leads to it. */
function textsIn(catalogue: object, path = ''): [path: string, text: string][] {
  return Object.entries(catalogue).flatMap(([name, value]: [string, string | object]) =>
    typeof value === 'string' ? [[`${path}${name}`, value]] : textsIn(value, `${path}${name}.`),
  )
}

test.each([
  ['the page', english, turkish],
  ['the terminal', terminalEnglish, terminalTurkish],
  ['the terms', englishWords, turkishWords],
])('every text of %s is there in both languages', (_, inEnglish, inTurkish) => {
  const texts = [textsIn(inEnglish), textsIn(inTurkish)] as const
  expect(texts[1].map(([path]) => path)).toEqual(texts[0].map(([path]) => path))
  for (const [path, text] of texts.flat()) expect(text.trim(), path).not.toBe('')
})
