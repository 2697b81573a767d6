import type { ComponentChildren } from 'preact'
import type { AttestationFacts, AttestedRun } from '../attestation/attestation-facts.js'
import { texts as english, type AttestationTexts } from '../attestation/texts.en.js'
import { texts as turkish } from '../attestation/texts.tr.js'
import { visibleText } from '../visible-text.js'
import { Text } from './text.js'
import { VerdictMark } from './verdict-mark.js'

type Select = (texts: AttestationTexts) => string

/** What was signed of this report, and how a reader verifies it; the page itself verifies nothing. */
export function AttestationSection({ attestation }: { attestation: AttestationFacts | undefined }) {
  if (!attestation) return null
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
      <h3>
        <Label of={({ page }) => page.how} />
      </h3>
      <Paragraph of={({ page }) => page.command} />
      <p>
        <code class="command">uyum report verify . --key signer.pem</code>
      </p>
      <Paragraph of={({ page }) => page.whichKey} />
      <Paragraph of={({ page }) => page.proves} />
      <Paragraph of={({ page }) => page.provesNot} />
    </section>
  )
}

function SignedFacts({
  attestation: { signedAt, signer, record, suite },
}: {
  attestation: AttestationFacts
}) {
  return (
    <dl>
      <Fact of={({ facts }) => facts.signer}>
        <code>{signer.keyId}</code>
      </Fact>
      <Fact of={({ facts }) => facts.signedAt}>
        <time datetime={signedAt}>{signedAt}</time>, <Label of={({ facts }) => facts.byItsClock} />
      </Fact>
      <Fact of={({ facts }) => facts.record}>
        <code>sha256:{record.sha256}</code>
      </Fact>
      <Fact of={({ facts }) => facts.started}>
        <time datetime={record.startedAt}>{visibleText(record.startedAt)}</time>
      </Fact>
      <Fact of={({ facts }) => facts.suite}>{visibleText(`${suite.name} ${suite.version}`)}</Fact>
    </dl>
  )
}

function SignedRun({ run }: { run: AttestedRun }) {
  return (
    <>
      <h3>{visibleText(run.target === run.surface ? run.surface : `${run.target}: ${run.surface}`)}</h3>
      <dl>
        <Fact of={({ facts }) => facts.verdict}>
          <VerdictMark verdict={run.verdict} />
          {run.partial && (
            <>
              , <Label of={({ facts }) => facts.narrowed} />
            </>
          )}
        </Fact>
        <Fact of={({ facts }) => facts.contract}>
          {visibleText(run.contract.version)}, <code>sha256:{visibleText(run.contract.sha256)}</code>
        </Fact>
        <Fact of={({ facts }) => facts.build}>
          {run.build === null ? (
            <Label of={({ facts }) => facts.notTold} />
          ) : (
            <>
              <code>{visibleText(run.build)}</code>, <Label of={({ facts }) => facts.asTold} />
            </>
          )}
        </Fact>
        <Fact of={({ facts }) => facts.clock}>
          <Clock clock={run.clock} />
        </Fact>
        {run.waivers.length > 0 && (
          <Fact of={({ facts }) => facts.waivers}>
            <Waivers of={run.waivers} />
          </Fact>
        )}
      </dl>
    </>
  )
}

function Clock({ clock }: { clock: AttestedRun['clock'] }) {
  if (clock === null) return <Label of={({ facts }) => facts.notTold} />
  // Not by `Intl`, whose words change with the version of its data.
  const seconds = String(clock.minuteMs / 1000)
  const minute = { en: english.facts.minute(seconds), tr: turkish.facts.minute(seconds.replace('.', ',')) }
  return (
    <>
      <Label of={({ facts }) => (clock.mode === 'real' ? facts.realClock : facts.shortenedClock)} />:{' '}
      <Text of={minute} />
    </>
  )
}

function Waivers({ of }: { of: AttestedRun['waivers'] }) {
  return (
    <ul>
      {of.map(({ check, reason, until, approver }) => (
        <li>
          <code>{visibleText(check)}</code>: {visibleText(reason)}, <Label of={({ facts }) => facts.until} />{' '}
          {visibleText(until)}
          {approver !== null && (
            <>
              , <Label of={({ facts }) => facts.approver} /> {visibleText(approver)}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

function Fact({ of, children }: { of: Select; children: ComponentChildren }) {
  return (
    <div>
      <dt>
        <Label of={of} />
      </dt>
      <dd>{children}</dd>
    </div>
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
  return <Text of={{ en: of(english), tr: of(turkish) }} />
}
