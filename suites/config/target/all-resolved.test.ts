import { expect, test } from 'vitest'
import { allResolved } from './all-resolved.js'
import { resolveTarget } from './resolve-target.js'

const whole = {
  surface: 'hiziryemek/pos',
  baseUrl: 'http://127.0.0.1:5001',
  credentials: { secretKey: 's' },
} as const
const { credentials: _, ...withoutSecret } = whole

test('targets that fit are given in their order', async () => {
  const targets = await allResolved([resolveTarget('one', whole), resolveTarget('other', whole)])
  expect(targets.map(({ name }) => name)).toEqual(['one', 'other'])
})

test('what is wrong with each target is told at once, in both languages', async () => {
  const resolving = allResolved([
    resolveTarget('till', withoutSecret),
    resolveTarget('sound', whole),
    resolveTarget('courier', { ...whole, surface: 'kuzeypos/courier', credentials: { apiKey: 'k' } }),
  ])
  const lines = [expect.stringContaining('till'), expect.stringContaining('courier')]
  await expect(
    resolving.catch(({ told }: { told: { en: string; tr: string } }) => [
      told.en.split('\n'),
      told.tr.split('\n'),
    ]),
  ).resolves.toEqual([lines, lines])
})

test('one fault alone is told as it is', async () => {
  await expect(allResolved([resolveTarget('till', withoutSecret)])).rejects.toThrow(
    /^target till: .*secretKey/,
  )
})
