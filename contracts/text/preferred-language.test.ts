import { expect, test } from 'vitest'
import { preferredLanguage } from './preferred-language.js'

test.each([
  ['as wished, whatever the locale', 'en', { LANG: 'tr_TR.UTF-8' }, 'en'],
  ['Turkish in a Turkish locale', undefined, { LANG: 'tr_TR.UTF-8' }, 'tr'],
  ['LC_ALL goes before LANG', undefined, { LC_ALL: 'C.UTF-8', LANG: 'tr_TR.UTF-8' }, 'en'],
  ['LC_MESSAGES goes before LANG', undefined, { LC_MESSAGES: 'tr_TR', LANG: 'en_GB.UTF-8' }, 'tr'],
  ['an empty variable counts as unset', undefined, { LC_ALL: '', LANG: 'tr_TR.UTF-8' }, 'tr'],
  ['a locale that only begins alike is another', undefined, { LANG: 'trv_TW.UTF-8' }, 'en'],
  ['English where nothing is said', undefined, {}, 'en'],
] as const)('%s', (_case, wished, environment, language) => {
  expect(preferredLanguage(wished, environment)).toBe(language)
})
