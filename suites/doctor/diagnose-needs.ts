import type { Diagnosis } from './diagnosis.js'
import type { DryRun } from '../catalogue/dry-run/dry-run.js'

/** What a run would have to leave out, and what would let it be judged. */
export function diagnoseNeeds({
  target: subject,
  states,
  permissions,
  credentials,
  readBack,
  skipped,
}: DryRun): Diagnosis[] {
  const musts = skipped.filter(({ level }) => level === 'must').length
  const missing = states.filter(({ from }) => from === 'nowhere').map(({ name }) => `"${name}"`)
  const refused = permissions.filter(({ granted }) => !granted).map(({ name }) => name)
  const optional = credentials.filter(({ given }) => !given).map(({ name }) => name)
  const lacks = [
    ...missing.map((name) => ({ en: `the state ${name}`, tr: `${name} durumu` })),
    ...refused.map((name) => ({ en: `the permission ${name}`, tr: `${name} izni` })),
    ...(readBack && !readBack.offered
      ? [{ en: 'read-back (readBack)', tr: 'geri okuma ucu (readBack)' }]
      : []),
    ...optional.map((name) => ({ en: `the credential ${name}`, tr: `${name} bilgisi` })),
  ]
  if (lacks.length === 0)
    return [
      { subject, state: 'fine', text: { en: 'every check can run', tr: 'bütün kontroller çalışabilir' } },
    ]
  return [
    {
      subject,
      state: 'notice',
      text: {
        en: `${musts > 0 ? `at best incomplete, ${musts} mandatory checks would be skipped` : 'less than everything is judged'}, for want of ${lacks.map(({ en }) => en).join(', ')}. Add them to the configuration; npx --no-install uyum check --plan --verbose shows every check that waits for them.`,
        tr: `${musts > 0 ? `sonuç en iyi ihtimalle "tamamlanmadı" olur, zorunlu ${musts} kontrol atlanır` : 'her şey denetlenmez'}; olmayanlar: ${lacks.map(({ tr }) => tr).join(', ')}. Yapılandırmaya ekleyin; hangi kontrollerin beklediğini npx --no-install uyum check --plan --verbose gösterir.`,
      },
    },
  ]
}
