import type { CheckRecord, Run } from '../../../suites/record/run-record.js'
import { CheckRow } from '../check/check-row.js'
import { Command } from '../exchange/command.js'
import { fixtureSnippet, hookSnippet, permissionSnippet } from '../check/config-snippet.js'
import { eachApart } from '../text/each-apart.js'
import { Exchanges } from '../exchange/exchanges.js'
import { FindingFacts } from '../check/finding-facts.js'
import { Label } from '../check/label.js'
import { LackName, longestName } from '../check/lack-name.js'
import type { Where } from '../page/page-plan.js'
import { Sentence } from '../text/sentence.js'
import { Quoted } from '../text/quoted.js'
import type { UnjudgedGroup as Group } from './unjudged-groups.js'

/** A longer list is closed until its reader asks for it. */
const mostSpread = 12

/** Checks that could not be judged for one reason, and what would make them judgeable. */
export function UnjudgedGroup({ where, group, id }: { where: Where; group: Group; id: string }) {
  return (
    <section class="group">
      <h4 id={id}>
        <LackName group={group} />{' '}
        <span class="count">
          <Sentence of={(texts) => texts.number(group.checks.length)} />
        </span>
      </h4>
      {!group.lack && group.reason.en.length > longestName && (
        <p>
          <Quoted of={group.reason} />
        </p>
      )}
      <Snippets run={where.run} group={group} />
      {group.checks.length > mostSpread ? (
        <details>
          <summary>
            <Sentence of={(texts) => texts.checks(group.checks.length)} />
          </summary>
          <Rows where={where} checks={group.checks} />
        </details>
      ) : (
        <Rows where={where} checks={group.checks} />
      )}
    </section>
  )
}

function Rows({ where, checks }: { where: Where; checks: readonly CheckRecord[] }) {
  return (
    <ul
      class="checks"
      dangerouslySetInnerHTML={eachApart(checks, (check) => (
        <CheckRow where={where} check={check}>
          <details>
            <summary>
              <Label name="details" />
            </summary>
            <FindingFacts where={where} check={check} />
            <Exchanges where={where} check={check} />
          </details>
        </CheckRow>
      ))}
    />
  )
}

function Snippets({ run, group }: { run: Run; group: Group }) {
  const { lack } = group
  switch (lack?.kind) {
    case 'state':
      return (
        <>
          <Command label="supplyHook" text={hookSnippet(run)} />
          <Command label="supplyFixtures" text={fixtureSnippet(run, group)} />
        </>
      )
    case 'permission':
      return <Command label="supplyPermission" text={permissionSnippet(run, lack.name)} />
    case 'credential':
      return <Command label="supplyCredential" text={`--credential ${lack.name}=…`} />
    case 'read-back':
      return <Command label="supplyReadBack" text={`--read-back "$READ_BACK"`} />
    case undefined:
      return null
  }
}
