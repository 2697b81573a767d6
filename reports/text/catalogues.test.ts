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

/** The words of the product's glossary, each with those that stood in its place. */
const glossary: Readonly<Record<string, RegExp>> = {
  başarısız: /(?<!\p{L})kald[ıi](?!\p{L})|(?<!\p{L})kalanlar/iu,
  değerlendirilen: /(?<!\p{L})yargılan/iu,
  yorum: /(?<!\p{L}|geri )okuma(lar\p{L}*)?(?!\p{L})/iu,
  'bir 4xx': /(?<!\p{L})a [45]xx/iu,
  '(kararı etkilemez)': /karar değişmez/iu,
}

test.each(Object.entries(glossary))('reports in Turkish say “%s”', (_word, others) => {
  expect(textsIn(turkish).filter(([, text]) => others.test(text))).toEqual([])
})
