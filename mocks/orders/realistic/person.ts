import type { Faker } from './seeded-faker.js'

/** Somebody who orders, or who brings it. Nobody real. */
export interface Person {
  name: string
  /** E.164. Every number drawn begins alike, so that a synthetic one is known at a glance. */
  phone: string
  /** At a domain that is reserved for examples. */
  email: string
}

// oxfmt-ignore
const latinLetters: Readonly<Record<string, string>> = {
  ç: 'c', Ç: 'c', ğ: 'g', Ğ: 'g', ı: 'i', İ: 'i', ö: 'o', Ö: 'o', ş: 's', Ş: 's', ü: 'u', Ü: 'u',
  â: 'a', Â: 'a', î: 'i', Î: 'i', û: 'u', Û: 'u',
}

export function drawPerson(faker: Faker): Person {
  const firstName = faker.person.firstName()
  const lastName = faker.person.lastName()
  return {
    name: `${firstName} ${lastName}`,
    phone: drawPhone(faker),
    email: `${latin(firstName)}.${latin(lastName)}@example.com`,
  }
}

export function drawPhone(faker: Faker): string {
  return `+90555000${faker.string.numeric(4)}`
}

/** Letter by letter: lower-casing by the machine's language would make another text of I and İ. */
function latin(name: string): string {
  return [...name]
    .map((letter) => latinLetters[letter] ?? letter.toLowerCase())
    .join('')
    .replace(/[^a-z]/g, '')
}
