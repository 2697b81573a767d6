import { expect, test } from 'vitest'
import { ensureRedisServer, type Means } from './ensure-redis-server.js'

/** A machine on which each look finds the next of `found`. */
function means(found: (string | undefined)[], commands: Means['commands'] = () => [['apt-get', 'install']]) {
  const ran: string[] = []
  const looks = [...found]
  const these: Means = {
    find: () => looks.shift(),
    commands,
    run: (command) => {
      ran.push(command.join(' '))
      return Promise.resolve('exit status 100')
    },
    pause: () => Promise.resolve(),
  }
  return { these, ran }
}

test('installs nothing where there is one', async () => {
  const { these, ran } = means(['/usr/bin/redis-server'])
  expect(await ensureRedisServer(these)).toBe('/usr/bin/redis-server')
  expect(ran).toEqual([])
})

test('waits for another who installs it at the same time', async () => {
  const { these, ran } = means([undefined, undefined, '/usr/bin/redis-server'])
  expect(await ensureRedisServer(these)).toBe('/usr/bin/redis-server')
  expect(ran).toHaveLength(1)
})

test('says what to do where it cannot be had', async () => {
  await expect(ensureRedisServer(means([]).these)).rejects.toThrow(
    'found none (apt-get install: exit status 100). Install Redis 7 by hand, or set UYUM_TEST_REDIS=off',
  )
  await expect(ensureRedisServer(means([], () => []).these)).rejects.toThrow('nothing that installs it here')
})
