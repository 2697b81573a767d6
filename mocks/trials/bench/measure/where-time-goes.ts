import { WebSocket } from 'undici'
import { freePorts } from '../../free-ports.js'
import type { Contender } from '../contenders/contender.js'
import { endContender, startContender } from '../contenders/start-contender.js'
import { driveTimed } from '../load/drive-timed.js'
import { requireAccepted } from './require-accepted.js'
import { warmUp, type WarmUp } from './warm-up.js'

/** What a server's processor time is spent on. */
export const works = ['writing to sockets', 'Node’s HTTP and streams', 'garbage', 'its own work'] as const

export type Work = (typeof works)[number]

/** Of the processor time of an order, how many microseconds each sort of work takes. */
export interface Spent {
  contender: Contender
  cpuMicroseconds: number
  microseconds: Readonly<Record<Work, number>>
}

interface Profile {
  nodes: readonly { id: number; callFrame: { functionName: string; url: string } }[]
  samples: readonly number[]
  timeDeltas: readonly number[]
}

/** A warm server of Node's looked at by its own sampling profiler, while orders come over 16 connections. */
export async function whereTimeGoes(contender: Contender, seconds: number, options: WarmUp): Promise<Spent> {
  const [inspected] = (await freePorts(1)) as [number]
  const watched: Contender = {
    ...contender,
    command: (port) => {
      const [node, ...words] = contender.command(port)
      return [node!, `--inspect=127.0.0.1:${inspected}`, ...words]
    },
  }
  const started = await startContender(watched)
  try {
    await warmUp(contender, started, options)
    const profiler = await attach(inspected)
    await profiler('Profiler.enable')
    await profiler('Profiler.setSamplingInterval', { interval: 250 })
    await profiler('Profiler.start')
    const load = { port: started.port, path: contender.path, connections: 16, seconds }
    const driven = await driveTimed(started.process, load)
    const { profile } = (await profiler('Profiler.stop')) as { profile: Profile }
    requireAccepted(contender, driven)
    const cpuMicroseconds = driven.cpuMicroseconds ?? 1_000_000 / driven.perSecond
    return { contender, cpuMicroseconds, microseconds: spread(profile, cpuMicroseconds) }
  } finally {
    await endContender(started.process)
  }
}

/** Speaks with the inspector of a process: a method, and what it gives. */
async function attach(port: number): Promise<(method: string, params?: object) => Promise<unknown>> {
  const targets = (await (await fetch(`http://127.0.0.1:${port}/json`)).json()) as [
    { webSocketDebuggerUrl: string },
  ]
  const socket = new WebSocket(targets[0].webSocketDebuggerUrl)
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve)
    socket.addEventListener('error', reject)
  })
  const waiting = new Map<number, (result: unknown) => void>()
  socket.addEventListener('message', ({ data }) => {
    const { id, result } = JSON.parse(String(data)) as { id: number; result: unknown }
    waiting.get(id)?.(result)
  })
  let last = 0
  return (method, params = {}) =>
    new Promise((resolve) => {
      last += 1
      waiting.set(last, resolve)
      socket.send(JSON.stringify({ id: last, method, params }))
    })
}

/** The time of an order by what its samples were found in; nobody's samples, between two functions, fall on all alike. */
function spread({ nodes, samples, timeDeltas }: Profile, cpuMicroseconds: number): Spent['microseconds'] {
  const workOf = new Map(nodes.map(({ id, callFrame }) => [id, workIn(callFrame)]))
  const times = new Map<Work, number>(works.map((work) => [work, 0]))
  for (const [place, sample] of samples.entries()) {
    const work = workOf.get(sample)
    if (work) times.set(work, times.get(work)! + timeDeltas[place]!)
  }
  const whole = [...times.values()].reduce((sum, time) => sum + time, 0)
  return Object.fromEntries(
    works.map((work) => [work, (times.get(work)! / whole) * cpuMicroseconds]),
  ) as Record<Work, number>
}

function workIn({ functionName, url }: Profile['nodes'][number]['callFrame']): Work | undefined {
  if (functionName === '(garbage collector)') return 'garbage'
  if (functionName.startsWith('(')) return undefined
  if (url === '' && functionName.startsWith('write')) return 'writing to sockets'
  // What ajv has compiled stands in no file.
  const isCompiled = url === '' && /^(validate\d*)?$/.test(functionName)
  return (url === '' && !isCompiled) || url.startsWith('node:') ? 'Node’s HTTP and streams' : 'its own work'
}
