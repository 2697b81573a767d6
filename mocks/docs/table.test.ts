import { expect, test } from 'vitest'
import { codeSpan, plainMarkdown } from './plain-markdown.js'
import { renderTable } from './table.js'

test('a cell stays a cell, whatever stands in it', () => {
  expect(renderTable(['name', 'meaning'], [['a | b', 'two\n  lines']])).toBe(
    '| name | meaning |\n| --- | --- |\n| a \\| b | two lines |',
  )
})

test('a quote shows letter by letter', () => {
  expect(plainMarkdown('<b>*siparis_id*</b>')).toBe('&lt;b>\\*siparis\\_id\\*&lt;/b>')
  expect(codeSpan('a `b`')).toBe('`` a `b` ``')
})
