import type { Script, Variable } from './collection.js'
import type { DescribedOperation } from './described-operation.js'

export const signatureSecret: Variable = {
  key: 'webhookSecret',
  value: 'wh_test_secret',
  type: 'string',
  description: 'What the events are signed with. Empty: they are not signed.',
}

/** The header in which a signature of the body travels, where there is one. */
export function signatureHeader({ operation }: DescribedOperation): string | undefined {
  return operation.parameters?.find(({ name, in: place }) => place === 'header' && /signature$/i.test(name))
    ?.name
}

/** Signs the body as it goes out: the signature of a sample fits the sample alone. */
export function signatureScript(header: string): Script {
  const exec = [
    `const secret = pm.variables.get('${signatureSecret.key}')`,
    `const body = pm.variables.replaceIn(pm.request.body.raw)`,
    `const signature = secret && require('crypto-js').HmacSHA256(body, secret).toString()`,
    `if (signature) pm.request.headers.upsert({ key: '${header}', value: signature })`,
  ]
  return { listen: 'prerequest', script: { type: 'text/javascript', exec } }
}
