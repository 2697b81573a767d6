import { expect, test } from 'vitest'
import { fitText } from './fit-text.js'

test('a text that fits is shown, one that does not is cut and kept', () => {
  expect(fitText('preparing', 100, 'name')).toEqual({ shown: 'preparing' })
  expect(fitText('preparing and more of it', 76, 'name')).toEqual({
    shown: 'preparing…',
    whole: 'preparing and more of it',
  })
})

test('hostile text is made visible, and what is kept of it is bounded', () => {
  const { shown, whole } = fitText(`\u202e${'x'.repeat(100_000)}`, 100, 'note')
  expect(shown).toMatch(/^\\u\{202e\}x*…$/)
  expect(whole!.length).toBe(400)
})

test('wide characters count twice, and none is halved', () => {
  expect(fitText('🛵🛵🛵🛵🛵🛵', 7.6 * 6, 'name').shown).toBe('🛵🛵…')
})
