import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { ConfigurationError } from '../../config/configuration-error.js'
import type { Shot } from '../rush-sender.js'

/** What k6 wrote with `--out json`: the rush that it was, and each request of it. */
export interface K6Output {
  seed: number
  runTag: string
  profile: string
  compress: number
  orders?: number
  shots: Shot[]
}

interface Point {
  metric: string
  type: string
  data: { time: string; value: number; tags: Record<string, string> }
}

interface Sent {
  order: number
  dueMs: number
  endedAt: number
  tookMs: number
  status: number
  error: string | undefined
  isRepeat: boolean
}

/** Reads it line by line: of a long rush it is larger than the memory. */
export async function readK6Output(file: string): Promise<K6Output> {
  const sent: Sent[] = []
  let tags: Record<string, string> | undefined
  for await (const line of createInterface({ input: createReadStream(file) })) {
    if (!line.includes('"http_req_duration"')) continue
    const point = pointOf(line)
    if (point?.type !== 'Point' || point.data.tags['order'] === undefined) continue
    tags ??= point.data.tags
    sent.push(sentOf(point))
  }
  const { uyum_seed: seed, uyum_tag: runTag, uyum_profile: profile, uyum_compress: compress } = tags ?? {}
  if (!seed || !runTag || !profile || !compress)
    throw new ConfigurationError({
      en: `reading ${file}: expected what k6 writes with --out json of a script by uyum rush --export k6, found no request of one.`,
      tr: `${file} okunurken: uyum rush --export k6 betiğinin k6 --out json çıktısı bekleniyordu, içinde böyle bir istek yok.`,
    })
  const wanted = tags?.['uyum_orders']
  return {
    seed: Number(seed),
    runTag,
    profile,
    compress: Number(compress),
    ...(wanted !== undefined && { orders: Number(wanted) }),
    shots: shotsOf(sent),
  }
}

function pointOf(line: string): Point | undefined {
  try {
    return JSON.parse(line) as Point
  } catch {
    // The last line of a run that was ended is cut.
    return undefined
  }
}

/** k6 notes a request when it has ended. */
function sentOf({ data: { time, value, tags } }: Point): Sent {
  return {
    order: Number(tags['order']),
    dueMs: Number(tags['due_ms']),
    endedAt: Date.parse(time),
    tookMs: value,
    status: Number(tags['status'] ?? 0),
    error: tags['error'],
    isRepeat: tags['repeat'] === 'true',
  }
}

/** No order is sent before it is due: the one that was least late tells when the rush began. */
function shotsOf(sent: readonly Sent[]): Shot[] {
  const beganAt = sent
    .filter(({ isRepeat }) => !isRepeat)
    .reduce((least, { endedAt, tookMs, dueMs }) => Math.min(least, endedAt - tookMs - dueMs), Infinity)
  return sent
    .map(({ order, dueMs, endedAt, tookMs, status, error, isRepeat }): Shot => {
      const endedMs = endedAt - beganAt
      const sentMs = endedMs - tookMs
      return {
        order,
        // A repeat is due when the order before it was answered.
        dueMs: isRepeat ? sentMs : dueMs,
        sentMs,
        endedMs,
        isRepeat,
        ...(status === 0 ? { error: error ?? 'no answer' } : { status }),
      }
    })
    .toSorted((one, other) => one.sentMs - other.sentMs)
}
