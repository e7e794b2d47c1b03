import { describe, expect, it } from 'vitest'
import { languageFor, languageOf } from './all.ts'
import { detect } from './detect.ts'

describe('the language of a letter is told', () => {
  it.each([
    ['en', 'Dear Marta,\n\nI am sorry that we were late.'],
    ['en', 'We have your parcel.'],
    ['en', 'Your parcel is on its way to you, Señora Núñez, with Deutsche Post and La Poste.'],
    ['en', 'Hey Lauren! Can you tell us the number on the box? Two photos help too. We take a close look today.'],
    ['en', 'Good evening Jan, our smaller shops sell cakes, while bigger branches serve breakfast. Come and visit us soon!'],
    ['de', 'Liebe Marta,\n\nes tut mir leid, dass wir zu spät waren.'],
    ['de', 'Wir bringen es Ihnen am Freitag.'],
    ['de', 'Sehr geehrte Frau Smith, der Tracking-Link zum Download ist wieder online, und das Update ist da.'],
    ['es', 'Estimada Marta:\n\nSentimos que no le hayamos avisado. Le llevamos el telescopio el viernes.'],
    ['es', 'Lo siento mucho, es un error nuestro.'],
    ['es', 'Lamentamos el inconveniente.'],
    ['fr', 'Bonjour Marta,\n\nNous sommes désolés de ne pas vous avoir prévenue.'],
    ['fr', 'Je vous rappelle demain pour votre commande.'],
    ['und', '恐れ入ります。今後ともよろしくお願いします。'],
    ['und', 'אנחנו מצטערים.'],
    ['und', 'Beste Marta, het spijt ons dat je telescoop te laat is. Wij brengen hem vrijdag zelf bij jou thuis langs.'],
    ['und', 'Hallo Marta, het spijt ons zeer.'],
    ['und', 'Wij bellen je morgen terug, en het is ons voor altijd een les.'],
    ['und', 'Gentile Marta, ci dispiace molto per il ritardo.'],
    ['und', 'Il telescopio è stato spedito e arriva venerdì.'],
    ['und', 'Olá Marta, lamentamos muito o atraso do seu pedido.'],
    ['und', 'Hej Marta, vi beklager. Det kommer på fredag, og vi ringer til dig.'],
    ['und', 'Hej Marta, det är vårt fel och vi är ledsna.'],
    ['es', 'Hola Marta, sentimos mucho el retraso de su pedido.'],
    ['es', 'Estamos con ello, y mañana te llamamos.'],
    ['fr', 'Chère Marta, il est en route et sera là vendredi.'],
    ['de', 'Wir haben das Paket und bringen es morgen.'],
    ['en', 'Hi, what a day for us all! Tell me when he is in.'],
    ['und', 'Szanowna Pani Marto, bardzo przepraszamy za opóźnienie. Teleskop dostarczymy w piątek przed południem osobiście do domu.'],
    [
      'und',
      'マルタ様、望遠鏡の到着が遅れ、申し訳ございません。 金曜日の 正午までに お届けします。 何卒 よろしく お願い 申し上げます。 担当 イルゼ 東京 支店 より 改めて ご連絡 します',
    ],
  ])('%s: “%s”', (code, text) => {
    expect(detect(text)).toBe(code)
  })

  it.each(['', 'OK', '4711', 'Marta', 'Telescope Friday', '!!!', 'la de'])('and not from “%s”', (text) => {
    expect(detect(text)).toBeNull()
  })

  it('by its beginning, however long it is', () => {
    expect(detect('Wir bringen es Ihnen am Freitag. '.repeat(100_000))).toBe('de')
    expect(detect('x'.repeat(1_000_000))).toBeNull()
  })
})

describe('a reader is chosen', () => {
  it('by the case first, then by the text, and English where neither says', () => {
    expect(languageFor('fr-BE', 'We are sorry that we were late.').code).toBe('fr')
    expect(languageFor(null, 'Es tut mir leid, dass wir zu spät waren.').code).toBe('de')
    expect(languageFor(null, 'OK').code).toBe('en')
    expect(languageFor(null, '').code).toBe('en')
  })

  it('without judging what it cannot read', () => {
    expect(languageFor('nl', 'Hello').code).toBe('und')
    expect(languageOf('de-AT').code).toBe('de')
    expect(languageOf('constructor').code).toBe('und')
  })
})
