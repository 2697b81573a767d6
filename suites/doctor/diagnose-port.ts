import { once } from 'node:events'
import { createServer } from 'node:net'
import type { Diagnosis } from './diagnosis.js'

/** Whether the mock can have its port. */
export async function diagnosePort(port: number, host: string): Promise<Diagnosis> {
  const server = createServer()
  const isFree = await Promise.race([
    once(server.listen(port, host), 'listening').then(() => true),
    once(server, 'error').then(() => false),
  ]).catch(() => false)
  server.close()
  return {
    subject: 'port',
    state: isFree ? 'fine' : 'notice',
    text: isFree
      ? { en: `${host}:${port} is free for uyum mock`, tr: `${host}:${port} uyum mock için boş` }
      : {
          en: `${host}:${port} is taken, perhaps by a mock that runs already. npx --no-install uyum mock --port 0 takes a free one.`,
          tr: `${host}:${port} dolu; belki çalışan bir mock vardır. npx --no-install uyum mock --port 0 boş bir port seçer.`,
        },
  }
}
