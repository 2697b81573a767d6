import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Day, Moment } from './moment.js'

test('a day is written as people write it, in both languages', () => {
  expect(renderToString(<Day of="2027-01-31" />)).toBe(
    '<time datetime="2027-01-31"><span lang="en">31 January 2027</span><span lang="tr">31 Ocak 2027</span></time>',
  )
})

test('a moment is told in UTC', () => {
  expect(renderToString(<Moment of="2026-08-05T07:04:03.002Z" />)).toContain(
    '<span lang="en">5 August 2026, 07:04 UTC</span><span lang="tr">5 Ağustos 2026 07:04 UTC</span>',
  )
})

test.each(['', 'some day', '2027-13-01', '<b>'])('what is none stays as it is: %j', (text) => {
  for (const markup of [renderToString(<Day of={text} />), renderToString(<Moment of={text} />)])
    expect(markup).toBe(`<bdi>${text.replace('<', '&lt;')}</bdi>`)
})
