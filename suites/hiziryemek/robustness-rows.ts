import type { FamilyRow } from '../families/family-row.js'
import { carryingNoUtf8 } from '../families/texts/carried-texts.js'
import { hardBodies } from '../families/bodies/hard-bodies.js'
import { survives, survivesEmoji, survivesHostile } from '../families/bodies/survived-bodies.js'
import { otherMethod } from '../families/other-methods.js'
import { takes, unknownFields } from '../families/taken-requests.js'
import { ofRestaurant } from './platform/of-restaurant.js'
import { json, ownSecret, type Headers } from './secret-header.js'

const headerSpellings = [
  { letters: 'upper', header: 'X-SECRET-KEY', tr: 'büyük harfle yazılmış', spelt: inCapitals },
  { letters: 'mixed', header: 'X-Secret-Key', tr: 'karışık harfle yazılmış', spelt: withCapitals },
]

/** Plain sanity of HTTP and JSON, asked of both surfaces alike; of the methods, those that nobody has a use for. */
export function robustnessRows(...otherMethods: readonly string[]): readonly FamilyRow[] {
  return [
    ...headerSpellings.map(({ letters, header, tr, spelt }) =>
      takes({
        id: `http/${letters}-case-header-name`,
        title: { en: `recognises ${header} in ${letters} case`, tr: `${tr} ${header} başlığını tanır` },
        requirement: 'header-names-in-any-case',
        sound: true,
        async send(target, { operation, sound }) {
          const body = ofRestaurant(target, await sound(target))
          return target.send({ operation, headers: { ...json, ...spelt(ownSecret(target)) }, body })
        },
      }),
    ),
    ...otherMethods.map((method) => otherMethod(method, `http/method-${method.toLowerCase()}`)),
    survives({ ...hardBodies.invalidUtf8, body: carryingNoUtf8('a', 'b') }),
    survivesEmoji,
    hardBodies.unpairedSurrogate,
    hardBodies.nul(),
    hardBodies.numberBeyondDouble,
    unknownFields({ branch: 'Kadıköy', terminalNo: 7 }),
    hardBodies.deep,
    survivesHostile({
      ...hardBodies.doubledKey,
      async body(target, facts) {
        const text = JSON.stringify(await facts.body(target, 'doubled'))
        return Buffer.from(text.replace(/^\{("\w+":)/, '{$1"first",$1'))
      },
    }),
    survivesHostile({
      ...hardBodies.huge,
      body: async (target, facts) => ({
        ...(await facts.body(target, 'huge')),
        padding: 'x'.repeat(2_000_000),
      }),
    }),
  ]
}

function inCapitals(headers: Headers): Headers {
  return renamed(headers, (name) => name.toUpperCase())
}

function withCapitals(headers: Headers): Headers {
  return renamed(headers, (name) => name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()))
}

function renamed(headers: Headers, rename: (name: string) => string): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [rename(name), value]))
}
