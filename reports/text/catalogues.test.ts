import { expect, test } from 'vitest'
import { catalogue as english } from './catalogue.en.js'
import { catalogue as turkish } from './catalogue.tr.js'

/** Every text with the path that leads to it; one that is filled in is shown with its slots. */
function textsIn(catalogue: object, path = ''): [path: string, text: string][] {
  return Object.entries(catalogue).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${path}${name}`, value]]
    if (typeof value === 'function') return [[`${path}${name}`, String(value)]]
    return textsIn(value as object, `${path}${name}.`)
  })
}

test('every text is there in both languages', () => {
  const texts = [textsIn(english), textsIn(turkish)] as const
  expect(texts[1].map(([path]) => path).toSorted()).toEqual(texts[0].map(([path]) => path).toSorted())
  for (const [path, text] of texts.flat()) expect(text.trim(), path).not.toBe('')
})
