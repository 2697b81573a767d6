import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { OutgoingGuard, type Resolve } from './outgoing-guard.js'
import { startReceiver, type RecordingReceiver } from './recording-receiver.js'
import { sendRequest } from './send-request.js'

let receiver: RecordingReceiver
beforeAll(async () => {
  receiver = await startReceiver()
})
beforeEach(() => {
  receiver.calls.length = 0
})
afterAll(() => receiver.close())

/** A name server that gives these addresses, one list after the other. */
function resolving(...answers: string[][]): Resolve & { asked: number } {
  const resolve = ((_hostname, _options, callback) => {
    const addresses = answers[Math.min(resolve.asked++, answers.length - 1)]!
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    )
  }) as Resolve & { asked: number }
  resolve.asked = 0
  return resolve
}

function send(hostname: string, hosts: string[], resolve?: Resolve, trustsLoopback = true) {
  const { port } = new URL(receiver.baseUrl)
  const url = `http://${hostname}:${port}/hook`
  const guard = new OutgoingGuard(new Set(hosts), trustsLoopback, resolve)
  return sendRequest({ method: 'POST', url, headers: {}, body: Buffer.from('{}') }, 5000, guard)
}

describe('a name that the configuration names', () => {
  test('is called at the address that it has', async () => {
    expect(await send('pos.example', ['pos.example'], resolving(['127.0.0.1']))).toMatchObject({
      status: 200,
    })
    expect(receiver.calls[0]?.headers.host).toMatch(/^pos\.example:/)
  })

  test.each([
    ['a cloud’s metadata', '169.254.169.254'],
    ['the same, written as IPv6', '::ffff:169.254.169.254'],
    ['the same, through NAT64', '64:ff9b::a9fe:a9fe'],
    ['the same, through a network’s own NAT64', '64:ff9b:1::a9fe:a9fe'],
    ['the same, through 6to4', '2002:a9fe:a9fe::1'],
    ['the same, IPv4-compatible', '::a9fe:a9fe'],
    ['the same, IPv4-translated', '::ffff:0:169.254.169.254'],
    ['the same, through Teredo', '2001:0:a9fe:a9fe::1'],
    ['Alibaba Cloud’s metadata', '100.100.100.200'],
    ['the same through NAT64', '64:ff9b::6464:64c8'],
    ['Oracle Cloud’s metadata', '192.0.0.192'],
    ['this machine through NAT64', '64:ff9b::7f00:1'],
    ['AWS’ metadata', 'fd00:ec2::254'],
    ['AWS’ credentials of a pod', 'fd00:ec2::23'],
    ['Google Cloud’s metadata', 'fd20:ce::254'],
    ['Alibaba Cloud’s', '100.100.100.200'],
    ['a neighbour by its interface', 'fe80::1%eth0'],
    ['nobody, which Linux takes for itself', '0.0.0.0'],
    ['nobody, in IPv6', '::'],
    ['everybody', '255.255.255.255'],
    ['a group', '224.0.0.1'],
  ])('is not called where its address is that of %s', async (_whose, address) => {
    const answer = await send('pos.example', ['pos.example'], resolving([address]))
    expect(answer).toMatchObject({
      error: expect.stringContaining(`nothing is sent to pos.example: its address is ${address}`) as string,
    })
  })

  test('is not called where one of several addresses is such a one', async () => {
    const resolve = resolving(['127.0.0.1', '169.254.169.254'])
    expect(await send('pos.example', ['pos.example'], resolve)).toHaveProperty('error')
    expect(receiver.calls).toEqual([])
  })

  test('is resolved once: the address that was looked at is the one that is called', async () => {
    const resolve = resolving(['127.0.0.1'], ['169.254.169.254'])
    expect(await send('pos.example', ['pos.example'], resolve)).toMatchObject({ status: 200 })
    expect(resolve.asked).toBe(1)
  })

  test('may have any address that is named itself', async () => {
    const resolve = resolving(['0.0.0.0'])
    expect(await send('pos.example', ['pos.example', '0.0.0.0'], resolve)).toMatchObject({ status: 200 })
  })
})

test.each(['elsewhere.example', '169.254.169.254', '[fe80::1]', '10.0.0.7', '[::ffff:127.0.0.1]'])(
  '%s, which nobody named, is not called, and its name is not even resolved',
  async (hostname) => {
    const resolve = resolving(['127.0.0.1'])
    expect(await send(hostname, ['pos.example'], resolve)).toMatchObject({
      error: expect.stringContaining('neither mock.deliver nor mock.allowedHosts') as string,
    })
    expect(resolve.asked).toBe(0)
  },
)

describe('loopback', () => {
  test('may be called where nobody but this machine gives orders', async () => {
    expect(await send('127.0.0.1', [])).toMatchObject({ status: 200 })
    expect(await send('localhost', [], resolving(['127.0.0.1']))).toMatchObject({ status: 200 })
  })

  test('may not where others do, unless it is named', async () => {
    expect(await send('127.0.0.1', [], undefined, false)).toHaveProperty('error')
    expect(await send('127.0.0.1', ['127.0.0.1'], undefined, false)).toMatchObject({ status: 200 })
  })

  test('is not what somebody’s name server calls localhost', async () => {
    expect(await send('localhost', [], resolving(['203.0.113.7']))).toMatchObject({
      error: expect.stringContaining('nothing is sent to localhost: its address is 203.0.113.7') as string,
    })
  })
})
