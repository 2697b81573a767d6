import type { Script } from './collection.js'
import type { DescribedOperation } from './described-operation.js'
import { lightSchema } from './light-schema.js'

/** Tests an answer to a sample: is it the documented success, and has its body the documented members? */
export function answerScript({ operation }: DescribedOperation): Script {
  const [status, answer] = Object.entries(operation.responses).find(([code]) => /^2\d\d$/.test(code))!
  const expected =
    answer['x-basis'] === 'assumed'
      ? { words: 'a success: which, is not documented', is: 'within(200, 299)' }
      : { words: `a documented success: ${status}`, is: `equal(${status})` }
  const schema = answer.content?.['application/json']?.schema
  const exec = [
    `pm.test('the answer is ${expected.words}', () => {`,
    `  pm.expect(pm.response.code).to.be.${expected.is}`,
    '})',
    ...(schema
      ? [
          `pm.test('its body has the documented members', () => {`,
          `  pm.response.to.have.jsonSchema(${JSON.stringify(lightSchema(schema))})`,
          '})',
        ]
      : []),
  ]
  return { listen: 'test', script: { type: 'text/javascript', exec } }
}
