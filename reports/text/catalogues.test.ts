import { expect, test } from 'vitest'
import { catalogue as english } from './catalogue.en.js'
import { catalogue as turkish } from './catalogue.tr.js'
import { glossary } from './tested/glossary.js'
import { textsIn } from './tested/texts-in.js'

test('every text is there in both languages', () => {
  const texts = [textsIn(english), textsIn(turkish)] as const
  expect(texts[1].map(([path]) => path).toSorted()).toEqual(texts[0].map(([path]) => path).toSorted())
  for (const [path, text] of texts.flat()) expect(text.trim(), path).not.toBe('')
})

test.each(Object.entries(glossary))('reports in Turkish say “%s”', (_word, others) => {
  expect(textsIn(turkish).filter(([, text]) => others.test(text))).toEqual([])
})
