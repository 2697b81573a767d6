import type { Language } from '../contracts/text/preferred-language.js'

const english = {
  listening: (baseUrl: string) =>
    `The mocks listen on ${baseUrl}\n\nThe documents’ own sample calls, with only the host changed:\n`,
  judging: (broken: string, defect: string) =>
    `\nNow the conformance suites judge the mocks over HTTP, and beside them one that is broken on purpose (${broken}: it violates ${defect}):\n`,
  end: (
    page: string,
    broken: string,
  ) => `\nOpen ${page} in a browser. All conform but ${broken}: its page says what to fix.\n
Next:
  npx --no-install uyum init                      your own project: configuration, variables, scripts
  npx --no-install uyum mock                      the mocks on http://127.0.0.1:4010, for your own client
  npx --no-install uyum check <surface> --target <your base URL> --credential <name>=…
                                     the same checks on your own implementation
  npx --no-install uyum contracts list            what each partner documents`,
}

const turkish: typeof english = {
  listening: (baseUrl) =>
    `Mock’lar ${baseUrl} adresinde dinliyor\n\nBelgelerin kendi örnek çağrıları, yalnız sunucu adı değişik:\n`,
  judging: (broken, defect) =>
    `\nŞimdi uyum kontrolleri mock’ları HTTP üzerinden denetliyor; yanlarında bile bile bozulmuş bir tane de var (${broken}: ${defect} gerekliliğini çiğniyor):\n`,
  end: (
    page,
    broken,
  ) => `\n${page} sayfasını tarayıcıda açın. ${broken} dışında hepsi uyumlu: neyin düzeltileceğini onun bölümü söyler.\n
Sırada:
  npx --no-install uyum init                      kendi projeniz: yapılandırma, değişkenler, betikler
  npx --no-install uyum mock                      kendi istemciniz için mock’lar, http://127.0.0.1:4010
  npx --no-install uyum check <arayüz> --target <taban URL’niz> --credential <ad>=…
                                     aynı kontroller kendi sunucunuzda
  npx --no-install uyum contracts list            her iş ortağının neyi belgelediği`,
}

export function demoTexts(language: Language): typeof english {
  return language === 'tr' ? turkish : english
}
