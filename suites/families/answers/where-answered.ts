import { NoAnswer } from '../../run/http/no-answer.js'
import { MissingPrerequisite } from '../../run/missing-prerequisite.js'

/** What is not answered has no status to look at: that it should have been is the other row's to say. */
export function whereAnswered<Answers>(answers: Promise<Answers>): Promise<Answers> {
  return answers.catch((error: unknown) => {
    if (!(error instanceof NoAnswer)) throw error
    throw new MissingPrerequisite({
      en: 'no answer came, which another check judges: there is no status to look at',
      tr: 'yanıt gelmedi; bunu başka bir kontrol değerlendirir: bakılacak bir durum kodu yok',
    })
  })
}
