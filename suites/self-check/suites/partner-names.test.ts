import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { expect, test } from 'vitest'
import { partnerNames, partnerSheet } from '../../../contracts/contract/surfaces.js'
import { loadedSurfaces } from '../../../mocks/surfaces/loaded-surfaces.js'
import { register as mocks } from '../../../mocks/register.js'
import { loadClientSuite, loadSuite, judgedSurfaces } from '../../register.js'

const root = join(import.meta.dirname, '..', '..', '..')
const rooms = ['contracts', 'mocks', 'suites', 'reports', 'commands']
const source = /\.(tsx?|js|cjs|json|ya?ml|html|css)$|\/[A-Z][a-z]+$/

/** Where a partner may be named besides its own files and the registers, each with the reason. */
const exempt: readonly [pattern: RegExp, why: string][] = [
  [/^(contracts|mocks|suites)\/register\.ts$/, 'the registers'],
  [/\.(test|spec)\.tsx?$|\/tested\//, 'a test tells a case'],
  [/^suites\/examples\//, 'an integrator writes it, who has one partner'],
  [/^suites\/stories\//, 'a story is about the partners that its sources are'],
  [
    /^(suites\/self-check|reports\/samples|mocks\/trials)\//,
    'they try cases that somebody chose; nothing is shipped of them',
  ],
  [
    /^suites\/playwright\/loaded-suites\.ts$/,
    'Playwright Test registers tests at once; the register loads when asked',
  ],
  [/^reports\/json\/results\.schema\.json$/, 'a published schema lists what a record can hold'],
]

/** A file or folder that is named for a partner belongs to it. */
function isForeign(file: string): boolean {
  return !namedIn(file) && !exempt.some(([pattern]) => pattern.test(file))
}

const names = partnerNames.flatMap((partner) => [partner, partnerSheet(partner).name])
const anyName = new RegExp(names.map((name) => name.replaceAll(' ', '\\s?')).join('|'), 'iu')

function namedIn(text: string): string | undefined {
  return anyName.exec(text)?.[0]
}

const files = [
  ...rooms.flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')),
  ),
  'cli.ts',
].filter((file) => source.test(file))

test('nothing outside a partner’s own files and the three registers names a partner', () => {
  const told = files.filter(isForeign).flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        const name = namedIn(line)
        return name === undefined ? [] : [`${file}:${index + 1} names ${name}`]
      }),
  )
  expect(told).toEqual([])
})

test('no exemption is stale', () => {
  const stale = exempt.filter(
    ([pattern]) =>
      !files.some((file) => pattern.test(file) && namedIn(readFileSync(join(root, file), 'utf8'))),
  )
  expect(stale).toEqual([])
})

test('what a register holds stands under its own name', async () => {
  expect(Object.entries(mocks).map(([name, { surface }]) => [name, surface])).toEqual(
    loadedSurfaces.map(({ surface }) => [surface, surface]),
  )
  for (const name of judgedSurfaces) {
    expect([name, (await loadSuite(name)).surface, (await loadClientSuite(name)).surface]).toEqual([
      name,
      name,
      name,
    ])
  }
})

test('the package publishes the bodies of each partner', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: object }
  const published = Object.keys(exports).flatMap((name) => /^\.\/contracts\/([^*]+)$/.exec(name)?.[1] ?? [])
  expect(published.toSorted()).toEqual(partnerNames.toSorted())
})
