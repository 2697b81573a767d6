import { expect, test } from 'vitest'
import { readLimitHeaders } from './limit-headers.js'

const now = Date.UTC(2026, 10, 28, 12)

test.each<[string, Record<string, string>, object]>([
  ['Retry-After in seconds', { 'retry-after': '120' }, { waitMs: 120_000 }],
  [
    'Retry-After as a date, by the clock of the server',
    { 'retry-after': 'Sat, 28 Nov 2026 15:00:30 GMT', date: 'Sat, 28 Nov 2026 15:00:00 GMT' },
    { waitMs: 30_000 },
  ],
  [
    'Retry-After as a date without a clock beside it',
    { 'retry-after': 'Sat, 28 Nov 2026 12:00:10 GMT' },
    { waitMs: 10_000 },
  ],
  ['a date that has passed', { 'retry-after': 'Sat, 28 Nov 2026 11:00:00 GMT' }, { waitMs: 0 }],
  ['a word in place of a date', { 'retry-after': 'later' }, {}],
  [
    'the first drafts',
    { 'ratelimit-limit': '60, 60;w=60', 'ratelimit-remaining': '0', 'ratelimit-reset': '17' },
    { waitMs: 17_000, remaining: 0, quota: { requests: 60, windowMs: 60_000 } },
  ],
  [
    'draft 07, in one header',
    { ratelimit: 'limit=60, remaining=0, reset=5', 'ratelimit-policy': '60;w=60' },
    { waitMs: 5000, remaining: 0, quota: { requests: 60, windowMs: 60_000 } },
  ],
  [
    'the later drafts: of several limits the one that ends first, of several policies the strictest but that of a day',
    {
      ratelimit: '"day";r=900;t=4000, "minute";r=0;t=3',
      'ratelimit-policy': '"second";q=10;w=1, "minute";q=100;w=60, "day";q=1000;w=86400',
    },
    { waitMs: 3000, remaining: 0, quota: { requests: 100, windowMs: 60_000 } },
  ],
  [
    'X-RateLimit, its reset in seconds since 1970',
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now / 1000 + 42) },
    { waitMs: 42_000, remaining: 0 },
  ],
  [
    'X-RateLimit, its reset in milliseconds since 1970',
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(now + 1500) },
    { waitMs: 1500, remaining: 0 },
  ],
  [
    'a reset while there is something left: no wait',
    { 'ratelimit-remaining': '12', 'ratelimit-reset': '17' },
    { remaining: 12 },
  ],
  ['nothing', {}, {}],
])('reads %s', (_what, headers, told) => {
  expect(readLimitHeaders(headers, now)).toEqual(told)
})
