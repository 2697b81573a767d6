import { expect, test } from 'vitest'
import { loadTurkishTexts } from '../../contracts/contract/load-contract.js'
import { localeTexts } from './locale-texts.js'

test('the contract’s English is found in Turkish, however its lines were broken', async () => {
  const turkish = await loadTurkishTexts('kuzeypos')
  expect(
    localeTexts('tr', turkish).ofDocument('The courier set out with an order,\nor delivered it.\n'),
  ).toBe('Kurye siparişle yola çıktı ya da siparişi teslim etti.')
  expect(localeTexts('en').ofDocument('The courier set out with an order,\nor delivered it.\n')).toBe(
    'The courier set out with an order, or delivered it.',
  )
})

test('English that lost its Turkish says where it belongs', () => {
  expect(() => localeTexts('tr').ofDocument('Brand new.')).toThrow(
    'expected the Turkish words for “Brand new.”, there are none. Add them to openapi.tr.yaml of the contract.',
  )
})
