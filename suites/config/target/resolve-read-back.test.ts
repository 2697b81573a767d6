import { expect, test } from 'vitest'
import { redactorOf } from '../../run/record/redactor-of.js'
import { resolveTarget } from './resolve-target.js'

const declared = { surface: 'kuzeypos/courier', baseUrl: 'http://127.0.0.1:5002/kuzeypos' } as const
const url = 'http://127.0.0.1:5002/read-back'

test('a URL alone has no headers and the usual wait', async () => {
  const { readBack } = await resolveTarget('courier', { ...declared, readBack: url })
  expect(readBack).toEqual({ url, headers: {}, waitMs: 3000 })
})

test('headers, user and password are sent and shown nowhere', async () => {
  const settings = await resolveTarget('courier', {
    ...declared,
    readBack: {
      url: 'http://uyum:geheim-4711@127.0.0.1:5002/read-back?token=sorgu-4712',
      headers: { 'x-hook-key': 'anahtar-4713' },
      waitMs: 9000,
    },
  })
  const { readBack } = settings
  expect(readBack).toMatchObject({
    url: 'http://127.0.0.1:5002/read-back?token=sorgu-4712',
    headers: { 'x-hook-key': 'anahtar-4713', Authorization: expect.stringMatching(/^Basic /) as string },
    waitMs: 9000,
  })
  const shown = redactorOf(settings).text(JSON.stringify(readBack))
  for (const secret of [
    'geheim-4711',
    'sorgu-4712',
    'anahtar-4713',
    readBack!.headers['Authorization']!.slice(6),
  ])
    expect(shown).not.toContain(secret)
})

test.each([
  ['no URL', 'read-back', /readBack: expected a base URL/],
  ['a fragment', `${url}#a`, /readBack: .*without a fragment/],
  ['a header that cannot be sent', { url, headers: { 'x key': 'a' } }, /readBack\.headers: expected names/],
  [
    'Authorization twice',
    { url: 'http://a:b@127.0.0.1/', headers: { authorization: 'Basic x' } },
    /readBack: expected Authorization once/,
  ],
])('%s is refused', async (_what, readBack, said) => {
  await expect(resolveTarget('courier', { ...declared, readBack })).rejects.toThrow(said)
})
