import { execFile } from 'node:child_process'
import { chmod, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

const run = promisify(execFile)
const cli = join(import.meta.dirname, '..', '..', 'dist', 'cli.js')

async function uyum(...args: string[]): Promise<string> {
  return (await run(process.execPath, [cli, ...args])).stdout
}

test.each([
  ['commands', ['ch'], 'check\t'],
  ['surfaces', ['check', 'muditakurye/'], 'muditakurye/courier\t'],
  ['options', ['check', '--fail'], '--fail-on\t'],
  ['values of options', ['check', '--fail-on', 'inc'], 'incomplete\t'],
])('proposes %s', async (_what, words, proposal) => {
  expect(await uyum('complete', '--', ...words)).toContain(proposal)
})

test('what bash sources completes a command', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'uyum-completion-'))
  const command = join(folder, 'uyum')
  await writeFile(command, `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`)
  await chmod(command, 0o755)
  await writeFile(join(folder, 'completion'), await uyum('completion', 'bash'))
  const script = `
    cd '${folder}' && source ./completion
    COMP_WORDS=(uyum doct) COMP_CWORD=1 COMP_LINE='uyum doct' COMP_POINT=9
    __uyum_complete && printf '%s\\n' "\${COMPREPLY[@]}"`
  const environment = { ...process.env, PATH: `${folder}${delimiter}${process.env['PATH']}` }
  const { stdout } = await run('bash', ['-c', script], { env: environment })
  expect(stdout.trim()).toBe('doctor')
})

test.each(['zsh', 'fish'])('there is a script for %s', async (shell) => {
  expect(await uyum('completion', shell)).toMatch(/uyum complete|complete -c uyum/)
})
