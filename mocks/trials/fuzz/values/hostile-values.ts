import { JsonText } from './json-text.js'
import type { Random } from './random.js'

const names = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '',
  ' ',
  '.',
  'a.b',
  '$where',
  'length',
]

const leaves: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  new JsonText('-0'),
  new JsonText('1e999'),
  new JsonText('-1e999'),
  new JsonText('1e-999'),
  new JsonText('123456789012345678901234567890'),
  new JsonText(`1${'0'.repeat(400)}`),
  new JsonText('"\\ud800"'),
  new JsonText('"\\u0000"'),
  '',
  ' ',
  '\u202e\u0000\u001b[31m',
  'ı'.repeat(50),
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  "' OR 1=1 --",
  '${jndi:ldap://127.0.0.1/a}',
  '1970-01-01T00:00:00Z',
  '9999-12-31T23:59:59.999Z',
  '+275760-09-13T00:00:00.001Z',
  '0000-00-00 00:00:00',
  [],
  {},
  [[]],
  new JsonText('{"__proto__":null}'),
]

/** A name that objects have of their own, or that paths and queries read otherwise. */
export function hostileName(random: Random): string {
  return random.pick(names)
}

/** Something that a body should not hold where it stands. */
export function hostileValue(random: Random): unknown {
  if (random.chance(0.8)) return random.pick([...leaves, ...names])
  const length = 10 ** (1 + random.below(4))
  return random.pick<() => unknown>([
    () => 'x'.repeat(length),
    () => new JsonText('['.repeat(length) + ']'.repeat(length)),
    () => new JsonText('{"a":'.repeat(length) + '1' + '}'.repeat(length)),
    () => new JsonText(`[${'0,'.repeat(length)}0]`),
    () =>
      Object.fromEntries(Array.from({ length: Math.min(length, 2000) }, (_, place) => [`m${place}`, place])),
    () => new JsonText('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  ])()
}
