import type { Writable } from 'node:stream'

/** What a pipe says whose reader has gone: Windows says EOF, a terminal that was closed EIO. */
const readerIsGone = new Set(['EPIPE', 'EOF', 'EIO', 'ERR_STREAM_DESTROYED'])

/**
 * Who stops reading (`| head`, a pager, a tool that started us and forgot) loses what is written from then on, and
 * nothing else: no run, no mock and no exit status hangs on being read.
 */
export function outliveClosedPipes(streams: readonly Writable[]): void {
  for (const stream of streams)
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (!readerIsGone.has(error.code ?? '')) throw error
    })
}
