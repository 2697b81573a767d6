import type { Contract } from '../../../contracts/contract/contract.js'
import { loadOpenQuestions } from '../../../contracts/contract/load-contract.js'
import { matters, type Side } from '../../../contracts/requirements/matter.js'
import { isDocumented } from '../../../contracts/requirements/is-documented.js'
import { mattersOfSurface, type SurfaceMatter } from '../../../contracts/requirements/matters-of-surface.js'
import type { OpenQuestion } from '../../../contracts/contract/open-question.js'
import type { Requirements } from '../../../contracts/requirements/requirement.js'
import { partnerOf, servingParty, type Surface } from '../../../contracts/contract/surfaces.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { Check } from '../../check.js'
import { checkLevel } from '../../run/record/write-check-record.js'
import type { OpenMatter } from './judge-matter.js'

/** What is judged: the checks of a surface's servers, or of its clients. */
interface JudgedSuite {
  surface: Surface
  contract: Contract
  requirements: Requirements
  checks: readonly Pick<Check, 'requirement' | 'level'>[]
}

/** What a suite can say of each matter of its surface, before anything is judged. */
export async function listMatters(suite: JudgedSuite, side: Side): Promise<OpenMatter[]> {
  const { contract, surface } = suite
  const questions = await loadOpenQuestions(partnerOf(surface))
  return mattersOfSurface(contract, surface, side).map((matter) => openMatter(matter, suite, side, questions))
}

function openMatter(
  matter: SurfaceMatter,
  { surface, requirements, checks }: JudgedSuite,
  side: Side,
  questions: readonly OpenQuestion[],
): OpenMatter {
  const levels = checks
    .filter(({ requirement }) => matter.requirements.includes(requirement))
    .map((check) => {
      const requirement = requirements[check.requirement]!
      return { basis: requirement.basis, level: checkLevel(check, requirement) }
    })
    .filter(({ level }) => level !== 'may')
  const documented = levels.filter(isDocumented).length
  const id = matter.name
  const titles: Partial<Record<Side, Bilingual>> = matters[id]
  const isCovered = matter.documented.length > 0
  const asked = isCovered
    ? undefined
    : questions.find((question) => question.matters?.[servingParty(surface)]?.includes(id))
  return {
    id,
    title: titles[side]!,
    isCovered,
    checks: levels.length,
    documented,
    ...(isCovered && documented === 0 && { why: untestable(matter, requirements) }),
    ...(asked && { question: { en: asked.en, tr: asked.tr } }),
  }
}

/** Why no check of the suite shows what the documents ask. */
function untestable({ documented }: SurfaceMatter, requirements: Requirements): Bilingual {
  const said = documented.flatMap((name) => requirements[name]?.untestable ?? [])
  return (
    said[0] ?? { en: 'no check of this run shows it', tr: 'bu çalışmanın hiçbir kontrolü bunu göstermez' }
  )
}
