import { readFileSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { partnerNames } from '../../../contracts/contract/surfaces.js'
import { loadStories, ownStories } from './choose-stories.js'
import { requireArazzo } from './require-arazzo.js'
import type { Story } from './story.js'

let stories: Story[]
beforeAll(async () => {
  stories = await loadStories()
})

test('there are at least fifteen stories, over all five partners', () => {
  expect(stories.length).toBeGreaterThanOrEqual(15)
  expect([...new Set(stories.flatMap(({ partners }) => partners))].toSorted()).toEqual(
    partnerNames.toSorted(),
  )
})

test('each is a document by Arazzo’s rules, whose sources are there', async () => {
  for (const { file } of stories) await requireArazzo(file)
}, 60_000)

test('each is told in both languages, which differ', () => {
  const texts = stories.flatMap(({ title, text, good, steps }) => [
    title,
    text,
    good,
    ...steps.map((step) => step.text),
  ])
  expect(texts.filter(({ en, tr }) => en === tr)).toEqual([])
})

describe('a story that cannot be read is told with file and line', () => {
  const sound = readFileSync(join(ownStories, 'courier-cancels.arazzo.yaml'), 'utf8')
  const cases: readonly [what: string, from: string, to: string, told: RegExp][] = [
    ['a word that Arazzo has not', 'workflowId:', 'workflow:', /line \d+: .*workflow.*\(Arazzo, struct\)/],
    [
      'an operation that there is not',
      'hiziryemek.receiveOrder',
      'hiziryemek.takeOrder',
      /step ordered: expected one of \$source/,
    ],
    [
      'a source that is no partner',
      'name: hiziryemek',
      'name: acme',
      /sourceDescriptions: acme: expected a partner/,
    ],
    ['an extension in another form', 'x-uyum-moves: [', 'x-uyum-moves: [[], ', /line \d+: /],
  ]
  test.each(cases)('%s', async (_what, from, to, told) => {
    const folder = await mkdtemp(join(tmpdir(), 'uyum-stories-'))
    const text = sound
      .replace(from, to)
      .replaceAll('../../contracts', join(ownStories, '..', '..', 'contracts'))
    await writeFile(join(folder, 'story.arazzo.yaml'), text)
    await expect(loadStories(folder)).rejects.toThrow(told)
  })

  test('a folder without stories', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'uyum-stories-'))
    await expect(loadStories(folder)).rejects.toThrow('expected files named <story>.arazzo.yaml')
  })
})
