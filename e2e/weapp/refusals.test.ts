import authority from '../../client/src/text/authority.zh'
import common from '../../client/src/text/common.zh'
import slip from '../../client/src/text/slip.zh'
import scan from '../../client/src/text/staff/scan.zh'
import { listSkipped } from '../../cloudfunctions/testing/listSkipped'
import { ask } from '../lib/demo'
import { runGateway, type RunningGateway } from '../lib/gateway'
import { Person } from './actors/person'
import { noCompiler } from './compiler'
import { REFUSALS } from './runtime/refusals'

type Kind = keyof typeof REFUSALS
const KINDS = Object.keys(REFUSALS) as Kind[]
/** Nothing is said: the person closed it, or nobody misses it. */
const SILENCE = undefined
const byKind = (words: { denied: string; system: string; privacy: string; failed: string }) =>
  ({
    cancelled: SILENCE,
    denied: words.denied,
    deniedBySystem: words.system,
    undeclared: words.failed,
    privacy: words.privacy,
    missing: words.failed,
    broken: words.failed,
  }) satisfies Record<Kind, string | undefined>
const always = (words: string | undefined): Record<Kind, string | undefined> =>
  Object.fromEntries(KINDS.map((kind) => [kind, words])) as Record<Kind, string | undefined>
const SCANNER = {
  denied: scan.scan.deniedMini.words,
  system: scan.scan.deniedSystem.words,
  privacy: scan.scan.privacy.words,
  failed: scan.scan.brokenMini.words,
}

interface Asked {
  readonly who: string
  readonly go: (person: Person, caseId: string) => Promise<unknown>
  readonly said: Record<Kind, string | undefined>
}

/** What the program asks of the phone, who meets it, and what is said where it does not come. The camera: `photo.test.ts`. */
const ASKED: Readonly<Record<string, Asked>> = {
  scanCode: {
    who: 'window-officer',
    go: async (person) => {
      await person.open('staff/scan/index')
      await person.tap('scan-native')
    },
    said: byKind(SCANNER),
  },
  getFuzzyLocation: {
    who: 'eligible-damaged',
    go: async (person) => {
      await person.open('pages/authority/index?list=1')
      await person.tap('locate')
    },
    said: byKind(authority.notLocated),
  },
  saveImageToPhotosAlbum: {
    who: 'case-ready',
    go: async (person, caseId) => {
      await person.open(`pages/slip/index?id=${caseId}`)
      await person.tapWord(slip.save)
    },
    said: byKind(common.album),
  },
  setClipboardData: {
    who: 'case-ready',
    go: async (person, caseId) => {
      await person.open(`pages/slip/index?id=${caseId}`)
      await person.tapWord(slip.share)
    },
    said: always(slip.notSent),
  },
  // A code is shown as bright as the phone lets it.
  ...Object.fromEntries(
    ['getScreenBrightness', 'setScreenBrightness', 'setKeepScreenOn', 'setVisualEffectOnCapture'].map((name) => [
      name,
      {
        who: 'case-ready',
        go: (person: Person, caseId: string) => person.open(`pages/code/index?id=${caseId}`),
        said: always(SILENCE),
      },
    ]),
  ),
  // Nobody knows better than the call itself whether there is a network; a title stays as the page was built.
  ...Object.fromEntries(
    ['getNetworkType', 'setNavigationBarTitle', 'setNavigationBarColor', 'setBackgroundColor'].map((name) => [
      name,
      { who: 'case-ready', go: (person: Person) => person.open('pages/home/index'), said: always(SILENCE) },
    ]),
  ),
}

if (noCompiler !== undefined) listSkipped('What a phone refuses, on the built mini-program', noCompiler)
else {
  describe('where a phone or its owner says no', () => {
    let gateway: RunningGateway
    beforeAll(async () => {
      gateway = await runGateway()
    })
    afterAll(() => gateway.stop())

    /** What was shown or said since: on the page, in a short line, in a dialog. */
    const told = ({ app, phone }: Person): string => {
      const dialogs = app.calls.filter(({ name }) => name === 'showModal').map(({ arguments: [asked] }) => asked)
      return [app.text(), ...phone.toasts, ...dialogs.map((asked) => JSON.stringify(asked))].join('\n')
    }

    test.each(Object.entries(ASKED))(
      '%s: a word, or a silence on purpose, for every kind of no',
      async (name, asked) => {
        for (const kind of KINDS) {
          const person = await Person.start(gateway.address, asked.who)
          const cases =
            asked.who === 'case-ready'
              ? await ask<{ items: readonly { caseId: string }[] }>(
                  gateway.address,
                  person.session,
                  'applications',
                  'listMyCases',
                )
              : undefined
          person.phone.refusals.set(name, REFUSALS[kind])
          await asked.go(person, cases?.items[0]?.caseId ?? '')
          await person.rest()
          const words = asked.said[kind]
          if (words !== undefined)
            await person.wait(`says “${words}”`, () => (told(person).includes(words) ? true : undefined))
          const others = Object.values(asked.said).filter((one) => one !== undefined && one !== words)
          for (const other of others) expect(told(person)).not.toContain(other)
          await person.wait('says something', () => (person.app.text() === '' ? undefined : true))
          person.close()
        }
      },
    )
  })
}
