import type { Change } from '../lib/compile'

/** The README's recipes, followed: something invented is added by each, and nothing is written. */
interface Recipe {
  /** Files of its own. */
  readonly own: Readonly<Record<string, string>>
  /** Lines in files that are there: those the README counts. */
  readonly touches: readonly Change[]
  readonly words: readonly Change[]
  /** What tests are built with. */
  readonly builders: readonly Change[]
}

/** Puts something in front of a place, wherever the file has it. */
const before = (file: string, place: string, added: string): Change => [file, place, `${added}${place}`]

const LANGS = ['zh', 'en']
const RULE_WORDS = "    organOnRecord: { ok: '', no: '', says: '' },\n"
const CLAUSE_WORDS = "  'OFFICE-RECORD': { label: OFFICE, text: '' },\n"
const REBOXED_WORDS = "      reboxed: '',\n"
const REISSUE = 'shared/src/services/reissue'

export const RULE: Recipe = {
  own: {
    [`${REISSUE}/rules/organOnRecord.ts`]: `import type { Rule } from '../../rule'
export const organOnRecord: Rule = ({ card }) => {
  if (card === undefined) return undefined
  const says = { clause: 'OFFICE-RECORD', facts: { issuedOn: card.issuedOn } } as const
  return card.issuingOrgan !== '' ? says : { ...says, nextWay: 'hukouStation' }
}
`,
  },
  touches: [
    before(
      `${REISSUE}/rules/index.ts`,
      'import { cardToReplace }',
      "import { organOnRecord } from './organOnRecord'\n",
    ),
    before(`${REISSUE}/rules/index.ts`, '  cardToReplace,\n', '  organOnRecord,\n'),
    before(
      'client/src/features/guide/ruleFacts.ts',
      "    case 'cardToReplace':\n",
      "    case 'organOnRecord':\n      return undefined\n",
    ),
    before('shared/src/sources/clause.ts', "  'OFFICE-WITHDRAW': ", "  'OFFICE-RECORD': office,\n"),
  ],
  words: LANGS.flatMap((lang) => [
    before(`client/src/text/eligibility.${lang}.ts`, '    cardToReplace: {', RULE_WORDS),
    before(`shared/src/text/clauses.${lang}.ts`, "  'OFFICE-WITHDRAW': ", CLAUSE_WORDS),
  ]),
  builders: [],
}

const COMMANDS = `${REISSUE}/commands`
const WINDOW = 'cloudfunctions/useCases/window'
export const COMMAND: Recipe = {
  own: {
    [`${COMMANDS}/rebox.ts`]: `import type { Command } from '../../command'
export interface Rebox {
  readonly command: 'rebox'
  readonly place: string
}
export const rebox: Command<Rebox, 'reboxed'> = {
  in: { ready: { by: ['windowOfficer'], to: 'ready' } },
  history: 'reboxed',
  public: false,
  patch: (_before, { place }) => ({ place }),
}
`,
    [`${WINDOW}/rebox.ts`]: `import type { UseCase } from '../../runtime/call'
import { deskCommand } from '../casework/deskCommand'
export const rebox: UseCase<'window', 'rebox'> = ({ caseId, version, place }, call, deps) =>
  deskCommand(deps, call, { caseId, version }, { command: 'rebox', place })
`,
  },
  touches: [
    before(`${COMMANDS}/index.ts`, 'import { receive }', "import { rebox } from './rebox'\n"),
    before(`${COMMANDS}/index.ts`, '  receive,\n', '  rebox,\n'),
    before(
      'shared/src/contract/window.ts',
      '  takeOldCard: {\n',
      `  rebox: {
    input: v.strictObject({ caseId, version, place: line(PLACE_MOST) }),
    reply: v.strictObject({ caseId, version, state: caseSummary.entries.state }),
  },
`,
    ),
    before(`${WINDOW}/handlers.ts`, 'import { receive }', "import { rebox } from './rebox'\n"),
    before(`${WINDOW}/handlers.ts`, "'receive' | 'scan'", "'rebox' | "),
    before(`${WINDOW}/handlers.ts`, '  receive: {', '  rebox: { run: rebox },\n'),
    before('client/src/api/window.ts', 'export const scan ', "export const rebox = command('window', 'rebox')\n"),
    before(
      'client/src/pages/case/viewRounds.ts',
      "    case 'sentBack':\n",
      "    case 'reboxed':\n      return undefined\n",
    ),
    before(`${REISSUE}/stages.ts`, '  received: 5,\n', '  reboxed: 5,\n'),
  ],
  words: LANGS.map((lang) => before(`client/src/text/staff/review.${lang}.ts`, '      received: ', REBOXED_WORDS)),
  builders: [
    before(`${REISSUE}/testing/said.ts`, '  receive: () =>', "  rebox: () => [{ command: 'rebox', place: '13' }],\n"),
    before('shared/src/testing/anApplication.ts', '  receive: {', "  rebox: { command: 'rebox', place: '13' },\n"),
  ],
}

export const SCREEN: Recipe = {
  own: {
    'client/src/pages/fees/index.config.ts': `import zh from '../../text/fees.zh'
export default definePageConfig({ navigationBarTitleText: zh.title })
`,
    'client/src/pages/fees/index.tsx': `import { Page } from '../../components/layout/Page'
import { useText } from '../../text'
import en from '../../text/fees.en'
import zh from '../../text/fees.zh'
const Fees = () => {
  const t = useText(zh, en)
  return <Page title={t.title}>{t.fee}</Page>
}
export default Fees
`,
    'client/src/text/fees.zh.ts': "export default { title: '', fee: '' }\n",
    'client/src/text/fees.en.ts': `import type zh from './fees.zh'
const en: typeof zh = { title: 'Fees', fee: 'What a card costs' }
export default en
`,
  },
  touches: [
    before('client/src/app/screens.ts', "'notice', 'bind'", "'fees', "),
    before('client/src/app/routes.ts', '  messages: ', "  fees: page('fees', NONE, NONE),\n"),
    before(
      'client/src/pages/me/index.tsx',
      '      <About ',
      '      <Cell title={t.fees} onTap={go(routes.fees())} />\n',
    ),
  ],
  words: LANGS.map((lang) => before(`client/src/text/me.${lang}.ts`, '  title: ', "  fees: '',\n")),
  builders: [],
}
