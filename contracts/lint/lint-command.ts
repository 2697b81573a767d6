import { relative } from 'node:path'
import { UserError } from '../text/user-error.js'
import type { Finding } from './finding.js'

/** `uyum contracts lint`: the findings as text or JSON, those of whoever judges by the contracts too, and how many. */
export async function lintCommand(
  contractsRoot: string,
  json: boolean,
  lintJudges: () => Promise<readonly Finding[]> = () => Promise.resolve([]),
): Promise<{ text: string; faults: number }> {
  const findings = [...(await (await loadLint())(contractsRoot)), ...(await lintJudges())]
  const text = json ? JSON.stringify(findings, null, 2) : render(findings)
  return { text, faults: findings.length }
}

async function loadLint() {
  try {
    return (await import('./lint-contracts.js')).lintContracts
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new UserError(
      {
        en: 'linting uyum’s own contracts: expected a clone of uyum after npm ci, @redocly/openapi-core is not installed here. Your own partner is linted by --partner <folder>.',
        tr: 'uyum’un kendi sözleşmeleri denetlenemedi: npm ci çalıştırılmış bir uyum klonu bekleniyordu, @redocly/openapi-core burada kurulu değil. Kendi iş ortağınızı --partner <klasör> denetler.',
      },
      { cause: error },
    )
  }
}

function render(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'The contracts have no fault.'
  const lines = findings.map(
    ({ file, line, rule, message, cure }) =>
      `${relative(process.cwd(), file)}:${line}  ${rule}\n  ${message}\n  → ${cure}`,
  )
  return `${lines.join('\n')}\n${findings.length} ${findings.length === 1 ? 'fault' : 'faults'}.`
}
