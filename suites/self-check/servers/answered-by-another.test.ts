import { expect, test } from 'vitest'
import { judgeSmallCourier } from './targets/small/judge-small-courier.js'
import type { SmallAnswer } from './targets/small/small-server.js'
import { answeredByAnother } from '../../verdict/answered-by-another.js'

test.each<[string, SmallAnswer, RegExp]>([
  [
    '404 to everything',
    { status: 404, body: '{"message":"Not Found"}' },
    /met the same: (POST|GET) http\S+ answers 404\. .*base URL/,
  ],
  [
    'a redirect to https',
    { status: 301, headers: { location: 'https://courier.example/' } },
    /redirects \(301 to https:\/\/courier\.example\/\).*https in place of http/,
  ],
  [
    'a log-in page',
    { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' },
    /HTML page.*log-in/,
  ],
])('%s: one hint', async (_what, answer, hint) => {
  const { records } = await judgeSmallCourier({
    instead: () => answer,
    declared: { states: 'http://127.0.0.1:9' },
  })
  const hints = answeredByAnother(records)
  expect(hints.map(({ en }) => en)).toEqual([expect.stringMatching(hint)])
  expect(hints[0]!.tr).not.toBe(hints[0]!.en)
})

test('a sound target gets none', async () => {
  const { records } = await judgeSmallCourier({})
  expect(answeredByAnother(records)).toEqual([])
})
