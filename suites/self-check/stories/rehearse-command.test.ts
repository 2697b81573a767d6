import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exitStatusOf } from '../../verdict/exit-status.js'
import { context } from '../clients/played-server.js'
import { rehearseCommand } from '../../rehearse/rehearse-command.js'
import { integrator, rehearsed } from './rehearsal.js'

const story = 'hiziryemek-muditakurye'

describe('an implementation that is not there', () => {
  test('that ends before it listens is out of reach, which is told with how it ended', async () => {
    const runs = await rehearsed([story], { exec: 'exit 3' })
    expect(runs).toMatchObject([
      {
        target: story,
        side: 'both',
        verdict: 'incomplete',
        unreachable: 'the command ended with exit status 3',
        checks: [],
      },
    ])
    const record = {
      version: 1,
      tool: { name: 'uyum', version: '' },
      startedAt: '',
      seed: 0,
      runTag: '',
      runs,
    } as const
    expect(exitStatusOf(record, 'incomplete')).toBe(3)
  })

  test('that ends unless it is told of all partners is told of all of them', async () => {
    const all = `echo "$UYUM_PARTNERS" | grep -q hesapkurye || exit 4; ${integrator()}`
    expect(await rehearsed([story], { exec: all })).toMatchObject([{ target: story, verdict: 'conformant' }])
  }, 60_000)

  test('nor named, is wrong usage', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'uyum-rehearse-'))
    await writeFile(join(folder, 'uyum.config.yaml'), 'rehearse: { port: 0 }\n')
    const rehearsing = rehearseCommand(
      [story],
      { minute: '1s', config: join(folder, 'uyum.config.yaml') },
      { ...context, onReady: () => undefined, onStory: () => undefined },
    )
    await expect(rehearsing).rejects.toThrow('expected an implementation, there is none')
  })

  test('a story that there is not is told with the nearest name', async () => {
    await expect(rehearsed(['kurus-hesapkurie'], { exec: 'true' })).rejects.toThrow(
      'Did you mean "kurus-hesapkurye"?',
    )
  })
})

describe('an implementation that the configuration starts', () => {
  test('is played with as one that the command line starts', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'uyum-rehearse-'))
    const file = join(folder, 'uyum.config.json')
    const command = integrator()
    await writeFile(file, JSON.stringify({ rehearse: { command } }))
    const { runs } = await rehearseCommand(
      [story],
      { minute: '1s', config: file, seed: 7 },
      { ...context, onReady: () => undefined, onStory: () => undefined },
    )
    expect(runs).toMatchObject([{ target: story, verdict: 'conformant', observed: { command } }])
  }, 60_000)
})
