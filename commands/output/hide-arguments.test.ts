import { expect, test } from 'vitest'
import { hideArguments } from './hide-arguments.js'

test.each<[string[], string, string]>([
  [['--credential', 'apiKey=S3CRET-xx'], 'got S3CRET-xx', 'got <value>'],
  [['--credential', 'apiKey=a1b2', 'S3CRET-xx'], 'S3CRET-xx is no pair', '<value> is no pair'],
  [['--credential=S3CRET-xx'], 'reading S3CRET-xx', 'reading <value>'],
  [['--credential', 'U2VjcmV0eA=='], 'no credential "U2VjcmV0eA"', 'no credential "<value>"'],
  [['--header', 'X-Key: S3CRET-xx'], "unknown 'X-Key: S3CRET-xx'", "unknown '<value>'"],
  [['--tokn', 'S3CRET-xx', '--hedaer', 'x'], 'S3CRET-xx', 'S3CRET-xx'],
  [['--token', 'kara'], "argument 'kara'", "argument '<value>'"],
  [['send', 'password=Kara#1'], "unknown command 'password=Kara#1'", "unknown command 'password=<value>'"],
  [['--target', 'http://u:Kara-77x@h/'], 'got http://u:Kara-77x@h/', 'got http://u:<value>@h/'],
  [['--credential', 'restaurantId=r-1234567'], 'no restaurant r-1234567', 'no restaurant r-1234567'],
  [['--fail-on', 'shuld'], "argument 'shuld' is invalid", "argument 'shuld' is invalid"],
])('of %j: %s', (argv, text, shown) => {
  expect(hideArguments(text, argv)).toBe(shown)
})
