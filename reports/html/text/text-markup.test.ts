import { expect, test } from 'vitest'
import { textMarkup } from './text-markup.js'

test.each([
  ['{"a": "b"}', '{"a": "b"}'],
  ['</pre><script>', '&lt;/pre>&lt;script>'],
  ['&lt; <!-- ]]>', '&amp;lt; &lt;!-- ]]>'],
  ['\u001b[31m\u202e', '\\u{1b}[31m\\u{202e}'],
])('writes %j between tags', (text, markup) => {
  expect(textMarkup(text)).toBe(markup)
})
