import type { ComponentChildren } from 'preact'
import type { AttestationFacts, AttestedRun } from '../../attestation/attestation-facts.js'
import { clockText } from '../../attestation/text/clock-text.js'
import { mustsText } from '../../attestation/text/musts-text.js'
import { textsByLanguage } from '../../attestation/text/texts-by-language.js'
import type { AttestationTexts } from '../../attestation/text/texts.en.js'
import { visibleText } from '../../text/visible-text.js'
import { Command } from '../exchange/command.js'
import { Day, Moment } from '../text/moment.js'
import { Text } from '../text/text.js'
import { VerdictMark } from '../run/verdict-mark.js'

type Select = (texts: AttestationTexts) => string

/** What was signed of this report, and how a reader verifies it; the page itself verifies nothing. */
export function AttestationSection({ attestation }: { attestation: AttestationFacts }) {
  return (
    <section class="guide attestation" id="attestation">
      <h2>
        <Label of={({ page }) => page.title} />
      </h2>
      <Paragraph of={({ page }) => page.note} />
      <SignedFacts attestation={attestation} />
      {attestation.runs.map((run) => (
        <SignedRun run={run} />
      ))}
      <section>
        <h3>
          <Label of={({ page }) => page.how} />
        </h3>
        <Paragraph of={({ page }) => page.command} />
        <Command text="uyum report verify . --key signer.pem" />
        <Paragraph of={({ page }) => page.whichKey} />
        <Paragraph of={({ page }) => page.proves} />
        <Paragraph of={({ page }) => page.provesNot} />
      </section>
    </section>
  )
}

function SignedFacts({
  attestation: { signedAt, signer, record, suite },
}: {
  attestation: AttestationFacts
}) {
  return (
    <dl class="facts">
      <Fact of={({ facts }) => facts.signer}>
        <code>{signer.keyId}</code>
      </Fact>
      <Fact of={({ facts }) => facts.signedAt}>
        <Moment of={signedAt} />, <Label of={({ facts }) => facts.byItsClock} />
      </Fact>
      <Fact of={({ facts }) => facts.record}>
        <code>sha256:{record.sha256}</code>
      </Fact>
      <Fact of={({ facts }) => facts.started}>
        <Moment of={record.startedAt} />
      </Fact>
      <Fact of={({ facts }) => facts.suite}>{visibleText(`${suite.name} ${suite.version}`)}</Fact>
    </dl>
  )
}

function SignedRun({ run }: { run: AttestedRun }) {
  return (
    <section>
      <h3>
        <bdi>{visibleText(run.target === run.surface ? run.surface : `${run.target}: ${run.surface}`)}</bdi>
      </h3>
      <dl class="facts">
        <Fact of={({ facts }) => facts.verdict}>
          <VerdictMark verdict={run.verdict} />
          {run.partial && (
            <>
              , <Label of={({ facts }) => facts.narrowed} />
            </>
          )}
        </Fact>
        <Fact of={({ facts }) => facts.musts}>
          <Text of={mustsText(run.musts)} />
        </Fact>
        <Fact of={({ facts }) => facts.contract}>
          {visibleText(run.contract.version)}, <code>sha256:{visibleText(run.contract.sha256)}</code>
        </Fact>
        <Fact of={({ facts }) => facts.build}>
          {run.build === null ? (
            <Label of={({ facts }) => facts.notTold} />
          ) : (
            <>
              <bdi>{visibleText(run.build)}</bdi>, <Label of={({ facts }) => facts.asTold} />
            </>
          )}
        </Fact>
        <Fact of={({ facts }) => facts.clock}>
          <Text of={clockText(run.clock)} />
        </Fact>
        {run.waivers.length > 0 && (
          <Fact of={({ facts }) => facts.waivers}>
            <Waivers of={run.waivers} />
          </Fact>
        )}
      </dl>
    </section>
  )
}

function Waivers({ of }: { of: AttestedRun['waivers'] }) {
  return (
    <ul>
      {of.map(({ check, reason, until, approver }) => (
        <li>
          <code>{visibleText(check)}</code>: <bdi>{visibleText(reason)}</bdi>,{' '}
          <Label of={({ facts }) => facts.until} /> <Day of={until} />
          {approver !== null && (
            <>
              , <Label of={({ facts }) => facts.approver} /> <bdi>{visibleText(approver)}</bdi>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Fact({ of, children }: { of: Select; children: ComponentChildren }) {
  return (
    <>
      <dt>
        <Label of={of} />
      </dt>
      <dd>{children}</dd>
    </>
  )
}

function Paragraph({ of }: { of: Select }) {
  return (
    <p>
      <Label of={of} />
    </p>
  )
}

function Label({ of }: { of: Select }) {
  return <Text of={{ en: of(textsByLanguage.en), tr: of(textsByLanguage.tr) }} />
}
