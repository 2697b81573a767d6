import { parametersOf, pathParametersIn } from '../../../contracts/openapi/path-template.js'
import type { OwnOperation } from '../../../contracts/own/own-partner.js'
import { sheetOf } from '../../../contracts/contract/surfaces.js'
import type { Check } from '../../check.js'
import { familyChecks, type FamilyRow } from '../../families/family-row.js'
import { parallelRequests } from '../../families/answers/answered-bodies.js'
import { hardBodies } from '../../families/bodies/hard-bodies.js'
import { survives } from '../../families/bodies/survived-bodies.js'
import { inJson, nothingInternal, saneAnswers } from '../../families/answers/sane-answers.js'
import { inOtherCase } from '../../run/expect/in-other-case.js'
import { expectStatus, expectTaken } from '../../run/expect/expect.js'
import { arranged } from '../arranged-call.js'
import { expectTakenAsUsual } from '../expect-documented.js'
import { ownFacts } from '../own-facts.js'
import { inId, mainOperation, type OwnSite } from '../own-site.js'
import { sendValid } from '../valid-requests.js'

const broken = Buffer.from('{"a":')

/** Whatever is sent, the server answers soundly. */
export function robustnessChecks(site: OwnSite): Check[] {
  const main = mainOperation(site)
  if (!main) return []
  const facts = ownFacts(site, main)
  return [
    ...familyChecks(facts, [
      ...Object.values(hardBodies)
        .filter((row) => typeof row !== 'function')
        .flat(),
      hardBodies.nul(),
      ...parallelRequests,
      ...(isOpenObject(main) ? [extraMember(site, main)] : []),
      nothingInternal(
        () => broken,
        () => ({}),
        () => [],
      ),
      ...(showsWhoCallsOutside(site) && parametersOf(main.path).length === 0
        ? [otherMethodOf(site, main)]
        : []),
      inAnyCase(site, main),
      ...(main.success.schema ? answersOf() : []),
    ]),
    ...site.callable
      .filter(({ takesBody }) => takesBody)
      .flatMap((operation) => brokenBodies(site, operation)),
  ]
}

function answersOf(): FamilyRow[] {
  return [
    inJson({ id: 'http/json', title: { en: 'answers in JSON', tr: 'JSON ile yanıt verir' } }),
    saneAnswers.contentType,
    saneAnswers.utf8,
    saneAnswers.noMark,
  ]
}

/** A credential of the body cannot be shown without one. */
function showsWhoCallsOutside({ surface }: OwnSite): boolean {
  return Object.values(sheetOf(surface).credentials).every((place) => !('member' in place))
}

/** An object, and one whose schema does not close it. */
function isOpenObject({ requestSchema }: { requestSchema?: { additionalProperties?: unknown } }): boolean {
  return 'properties' in (requestSchema ?? {}) && requestSchema?.additionalProperties !== false
}

function extraMember({ own }: OwnSite, main: OwnOperation): FamilyRow {
  return {
    id: 'json/unknown-fields',
    title: {
      en: 'accepts fields that the documents do not name',
      tr: 'belgelerde olmayan alanları kabul eder',
    },
    requirement: 'unknown-fields-tolerated',
    run: async (target) => {
      const { parameters, body } = await arranged(target, own, main)
      const more = { ...(body as object), uyumExtra: 'TR-1' }
      expectTakenAsUsual(
        target,
        own,
        main,
        await sendValid(target, own, main, { parameters, body: more, invalid: true }),
      )
    },
  }
}

/** A method that no operation of the path has. */
function otherMethodOf({ own }: OwnSite, main: OwnOperation): FamilyRow {
  const { path, method } = main
  const known = own.operations.filter((one) => mayBe(one.path, path)).map((one) => one.method)
  const other = ['DELETE', 'PUT', 'PATCH', 'GET'].find((name) => !known.includes(name)) ?? 'DELETE'
  return {
    id: 'http/other-method',
    title: {
      en: `refuses ${other} where ${method} is documented`,
      tr: `${method} belgelenen yerde ${other} isteğini reddeder`,
    },
    requirement: 'wrong-method-is-refused',
    // With its credentials: many ask first who calls.
    run: async (target) =>
      expectStatus(
        await sendValid(target, own, main, { method: other, body: undefined, invalid: true }),
        404,
        405,
        501,
      ),
  }
}

function inAnyCase({ own }: OwnSite, main: OwnOperation): FamilyRow {
  return {
    id: 'http/header-names-in-any-case',
    title: {
      en: 'recognises header names in any letter case',
      tr: 'başlık adlarını büyük-küçük harf farkı olmadan tanır',
    },
    requirement: 'header-names-in-any-case',
    run: async (target) => {
      const call = await arranged(target, own, main)
      const usual = await sendValid(target, own, main, call)
      const again = await arranged(target, own, main)
      const exchange = await sendValid(target, own, main, { ...again, spelt: inOtherCase })
      if (usual.response.status < 300) expectTaken(exchange)
      else expectTakenAsUsual(target, own, main, exchange)
    },
  }
}

function brokenBodies(site: OwnSite, operation: OwnOperation): readonly Check[] {
  const { id } = operation
  const facts = ownFacts(site, operation)
  const rows = [
    { name: 'broken', en: 'a broken body', tr: 'bozuk gövdeli', body: broken },
    { name: 'empty', en: 'an empty body', tr: 'boş gövdeli', body: Buffer.alloc(0) },
    { name: 'null', en: 'null as the body', tr: 'null gövdeli', body: Buffer.from('null') },
    { name: 'list', en: 'a list as the body', tr: 'liste gövdeli', body: Buffer.from('[]') },
  ]
  return familyChecks(
    facts,
    rows.map(({ name, en, tr, body }) =>
      survives({
        id: `json/${inId(id)}-${name}`,
        title: {
          en: `answers ${id} with ${en} without a server error`,
          tr: `${tr} ${id} isteğini sunucu hatası olmadan yanıtlar`,
        },
        body: () => body,
      }),
    ),
  )
}

/** Whether a request at one documented path may be one at another: what is written out fits a parameter. */
function mayBe(documented: string, path: string): boolean {
  return documented === path || pathParametersIn(documented, path) !== undefined
}
