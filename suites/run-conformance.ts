import type { Plan } from './engine/plan.js'
import { runPlan } from './engine/run-plan.js'
import { selectChecks } from './engine/select-checks.js'
import type { TargetFindings } from './engine/collector.js'
import { loadSuite } from './load-suite.js'
import type { Run, RunRecord } from './run-record.js'
import type { TargetSettings } from './run/target-settings.js'
import { applyWaivers } from './verdict/apply-waivers.js'
import { runQualityWarnings } from './verdict/run-quality.js'
import { sentenceOf, verdictOf } from './verdict/verdict.js'

/** Judges every target of a plan and gives the record of it all. */
export async function runConformance(plan: Plan, toolVersion: string): Promise<RunRecord> {
  const { findings, errors } = await runPlan(plan)
  if (errors.length > 0)
    throw new Error(`running the checks: expected no fault of our own, there was: ${errors.join('; ')}`)
  const runs = plan.targets.map((target) =>
    writeRun(
      target,
      plan,
      findings.find((found) => found.target === target.name),
    ),
  )
  return {
    version: 1,
    tool: { name: 'uyum', version: toolVersion },
    startedAt: new Date(plan.startedAt).toISOString(),
    seed: plan.seed,
    runTag: plan.runTag,
    runs: await Promise.all(runs),
  }
}

async function writeRun(
  target: TargetSettings,
  plan: Plan,
  findings: TargetFindings | undefined,
): Promise<Run> {
  const { contract, checks: all } = await loadSuite(target.surface)
  const partial = selectChecks(all, plan.only).length < all.length
  const today = new Date(plan.startedAt).toISOString().slice(0, 10)
  const { checks, warnings } = applyWaivers(findings?.checks ?? [], target.waivers, today)
  const verdict = verdictOf(checks, partial)
  return {
    target: target.name,
    surface: target.surface,
    side: 'server',
    baseUrl: target.baseUrl,
    contract: { version: contract.document.info.version, sha256: contract.sha256 },
    readings: { ...target.readings },
    verdict,
    sentence: sentenceOf(checks, verdict, partial),
    partial,
    ...(findings?.unreachable !== undefined && { unreachable: findings.unreachable }),
    warnings: [...warnings, ...runQualityWarnings(checks)],
    durationMs: findings?.durationMs ?? 0,
    checks,
  }
}
