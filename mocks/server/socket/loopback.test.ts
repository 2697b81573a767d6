import { networkInterfaces } from 'node:os'
import { connect } from 'node:net'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer } from '../mock-server.js'

test('without --host nobody but this machine reaches the mock', async () => {
  const options = await mockOptions({ port: 0 })
  expect(options.host).toBe('127.0.0.1')
  const server = await startMockServer(options)
  const port = Number(new URL(server.baseUrl).port)
  const others = Object.values(networkInterfaces()).flatMap((found) =>
    (found ?? []).filter(({ internal, family }) => !internal && family === 'IPv4'),
  )
  for (const { address } of others) {
    const [error] = (await once(connect(port, address), 'error')) as [NodeJS.ErrnoException]
    expect(error.code).toBe('ECONNREFUSED')
  }
  await server.close()
})
