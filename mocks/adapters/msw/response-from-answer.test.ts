import { expect, test } from 'vitest'
import { responseFromAnswer } from './response-from-answer.js'

test('an answer becomes a response with the same bytes', async () => {
  const response = await responseFromAnswer({ status: 202, headers: { 'x-a': '1' }, body: { ok: 'ğ' } })
  expect(response.status).toBe(202)
  expect(Object.fromEntries(response.headers)).toEqual({
    'content-length': '11',
    'content-type': 'application/json',
    'x-a': '1',
  })
  expect(await response.text()).toBe('{"ok":"ğ"}')
})

test('several cookies stay several', async () => {
  const response = await responseFromAnswer({ status: 204, headers: { 'set-cookie': ['a=1', 'b=2'] } })
  expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2'])
})

test('a reset connection is a network error', async () => {
  expect((await responseFromAnswer({ status: 200, wire: 'reset' })).type).toBe('error')
})

test('a truncated body breaks off in its middle', async () => {
  const { body } = await responseFromAnswer({ status: 200, body: { ok: true }, wire: 'truncate' })
  const reader = (body as ReadableStream<Uint8Array>).getReader()
  expect(Buffer.from((await reader.read()).value!).toString()).toBe('{"ok"')
  await expect(reader.read()).rejects.toThrow('closed')
})
