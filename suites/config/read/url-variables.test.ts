import { expect, test } from 'vitest'
import { urlVariables } from './url-variables.js'

const environment = {
  HOST: 'pos.example',
  BASE: 'https://pos.example/api',
  KEY: 'Kanarya-77',
  TENANT: 't1',
  WHOLE: '/hooks/T01/Serce-9',
  SCHEME: 'https',
}

test.each<[string, Record<string, string>]>([
  ['https://pos.example/${KEY}/v1', { KEY: 'Kanarya-77' }],
  ['https://${HOST}/${TENANT}', { TENANT: 't1' }],
  ['${SCHEME}://${HOST}/x-${KEY}', { KEY: 'Kanarya-77' }],
  ['${BASE}/${KEY}', { KEY: 'Kanarya-77' }],
  ['${BASE}', {}],
  ['https://${HOST}', {}],
  ['https://pos.example?k=${TENANT}', { TENANT: 't1' }],
  ['https://pos.example/api', {}],
])('of %s what stands behind the host', (baseUrl, hidden) => {
  expect(urlVariables({ baseUrl }, environment)).toEqual(hidden)
})

test('of paths and of the states hook, too', () => {
  const paths = { createOrder: '/v2/${KEY}', getHealth: '${WHOLE}' }
  expect(urlVariables({ paths, states: 'http://127.0.0.1/${TENANT}' }, environment)).toEqual({
    KEY: 'Kanarya-77',
    WHOLE: '/hooks/T01/Serce-9',
    TENANT: 't1',
  })
})
