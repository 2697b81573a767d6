import { describe, expect, test } from 'vitest'
import { texts as watch } from '../../../commands/watch/watch-texts.tr.js'
import { enChecks } from '../../../mocks/pages/desk/app/text/checks.en.js'
import { trChecks } from '../../../mocks/pages/desk/app/text/checks.tr.js'
import { tr as desk } from '../../../mocks/pages/desk/app/text/texts.tr.js'
import { glossary } from '../../../reports/text/tested/glossary.js'
import { textsIn } from '../../../reports/text/tested/texts-in.js'
import { words as english } from '../../../reports/text/words.en.js'
import { words as turkish } from '../../../reports/text/words.tr.js'

test.each(Object.entries(glossary))('the desk and watched runs in Turkish say “%s”', (_word, others) => {
  expect(textsIn({ desk, watch }).filter(([, text]) => others.test(text))).toEqual([])
})

describe('the desk has the words of reports', () => {
  test.each(Object.entries(turkish.outcome))('%s: %s', (outcome, word) => {
    expect(trChecks.outcomeOf(outcome)).toBe(word)
    expect(enChecks.outcomeOf(outcome)).toBe(english.outcome[outcome as keyof typeof english.outcome])
  })

  test.each(Object.entries(turkish.verdict))('%s: %s', (verdict, word) => {
    expect(trChecks.verdictOf(verdict)).toBe(word.toLocaleLowerCase('tr'))
  })
})
