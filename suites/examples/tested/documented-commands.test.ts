import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { RunRecord } from '../../record/run-record.js'
import { documentedCommands, type Block } from './documented-commands.js'
import { IntegratorProject } from './integrator-project.js'

const [copying, ...blocks] = documentedCommands('README.md')
const servers = /^npx --no-install (jiti |uyum mock )/

/** What only some machines have. */
const hasPhp = spawnSync('php', ['-r', 'curl_init();']).status === 0
if (!hasPhp) console.log('skipped, for there is no PHP with curl on this machine: the calls in PHP')

test('the Turkish page has the same commands', () => {
  const lines = (page: string) => documentedCommands(page).flatMap(({ commands }) => commands)
  expect(lines('README.tr.md')).toEqual(lines('README.md'))
})

/** What a browser is needed for is run by order-screen.spec.ts. */
const runHere = blocks.filter(({ commands }) => !commands.some(({ line }) => line.includes('playwright')))

describe.concurrent('each command of the page ends as the page says', () => {
  for (const [at, block] of runHere.entries()) {
    const isSkipped = !hasPhp && block.commands.some(({ line }) => line.startsWith('php '))
    test.skipIf(isSkipped)(`${at + 1}: ${block.title}`, { timeout: 120_000 }, async () => {
      const project = await IntegratorProject.create(copying!.commands[0]!.line)
      try {
        await runBlock(project, block)
        outcomes[block.title]?.(resultsIn(project))
      } finally {
        await project.close()
      }
    })
  }
})

async function runBlock(project: IntegratorProject, { commands }: Block): Promise<void> {
  for (const { line, exit } of commands) {
    if (servers.test(line)) {
      await project.serve(line)
    } else {
      const { status, output } = await project.run(line)
      expect(status, `${line}\n${output}`).toBe(exit)
    }
  }
}

/** What is to be seen in the record, beyond what an exit status tells. */
const outcomes: Record<string, (record: RunRecord) => void> = {
  'A POS, judged': (record) => {
    expect(verdictsOf(record)).toEqual({
      'pos-hiziryemek': 'conformant',
      'pos-bkyemek': 'conformant',
      'pos-muditakurye': 'conformant',
    })
    expect(failedIn(record)).toEqual([])
  },
  'A broken POS, judged': (record) => {
    expect(verdictsOf(record)).toEqual({
      'pos-hiziryemek': 'conformant',
      'pos-bkyemek': 'nonconformant',
      'pos-muditakurye': 'nonconformant',
    })
    expect(failedIn(record)).toEqual([
      'bkyemek/pos/orders/says-success',
      'muditakurye/pos/lifecycle/VALIDATED-to-ROUTED',
      'muditakurye/pos/lifecycle/ROUTED-to-ASSIGNED',
      'muditakurye/pos/lifecycle/ROUTED-to-CANCELED',
    ])
  },
  'A courier, judged': (record) => {
    expect(verdictsOf(record)).toEqual({ courier: 'conformant' })
    expect(failedIn(record)).toEqual([])
  },
  'A POS with couriers behind it, judged': (record) => {
    expect(verdictsOf(record)).toEqual({
      'integrator-hiziryemek': 'conformant',
      'integrator-kuzeypos': 'conformant',
      'integrator-bkyemek': 'conformant',
      'integrator-muditakurye': 'conformant',
    })
    expect(failedIn(record)).toEqual([])
  },
  'What they send, judged': (record) => {
    expect(failedIn(record)).toEqual([])
    const [run] = record.runs
    expect(run!.checks.filter(({ outcome }) => outcome === 'passed').length).toBeGreaterThan(10)
  },
}

function resultsIn({ folder }: IntegratorProject): RunRecord {
  return JSON.parse(readFileSync(join(folder, 'uyum-report', 'results.json'), 'utf8')) as RunRecord
}

function verdictsOf({ runs }: RunRecord): Record<string, string> {
  return Object.fromEntries(runs.map(({ target, verdict }) => [target, verdict]))
}

function failedIn({ runs }: RunRecord): string[] {
  return runs
    .flatMap(({ checks }) => checks)
    .filter(({ outcome }) => outcome === 'failed')
    .map(({ id }) => id)
}
