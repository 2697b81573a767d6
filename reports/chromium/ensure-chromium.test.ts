import { describe, expect, test } from 'vitest'
import { ensureChromium, type Means } from './ensure-chromium.js'

/** A machine on which each look finds the next of `found`, and each command ends as `end` says. */
function means(found: (string | undefined)[], end = 'exit status 0') {
  const ran: string[] = []
  const looks = [...found]
  const these: Means = {
    find: () => Promise.resolve(looks.shift()),
    commands: () => [
      ['apt-get', 'update'],
      ['apt-get', 'install', 'chromium'],
    ],
    run: (command) => {
      ran.push(command.join(' '))
      return Promise.resolve(end)
    },
  }
  return { these, ran }
}

describe('ensureChromium', () => {
  test('installs nothing where there is one', async () => {
    const { these, ran } = means(['/usr/bin/chromium'])
    expect(await ensureChromium(these)).toBe('/usr/bin/chromium')
    expect(ran).toEqual([])
  })

  test('installs one where there is none', async () => {
    const { these, ran } = means([undefined, '/usr/bin/chromium'])
    expect(await ensureChromium(these)).toBe('/usr/bin/chromium')
    expect(ran).toEqual(['apt-get update', 'apt-get install chromium'])
  })

  test('stops at the command that fails and says what to do', async () => {
    const { these, ran } = means([undefined], 'exit status 100')
    await expect(ensureChromium(these)).rejects.toThrow(
      'apt-get update: exit status 0 was expected, exit status 100 came back. Install Chromium or Chrome by hand',
    )
    expect(ran).toHaveLength(1)
  })

  test('does not take a finished installation for a browser', async () => {
    const { these } = means([undefined, undefined])
    await expect(ensureChromium(these)).rejects.toThrow('Looked for Chromium after installing it')
  })
})
