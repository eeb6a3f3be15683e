import { changedTexts, errorsWith } from '../lib/compile'
import type { Change } from '../lib/compile'

/** What the compiler says of a package when one list of names in `shared` has one name more. */
const filesIn = (errors: readonly string[]): readonly string[] => [
  ...new Set(errors.map((error) => error.slice(0, error.indexOf(':')))),
]

const SERVICE: Change = ['shared/src/vocabulary/serviceIds.ts', "['reissue']", "['reissue', 'temporaryCard']"]
const STATE: Change = [
  'shared/src/application/states.ts',
  "'withdrawn',\n] as const",
  "'withdrawn',\n  'mislaid',\n] as const",
]
const QUEUE: Change = ['shared/src/roles/queues.ts', "'oldCard',\n] as const", "'oldCard',\n  'archive',\n] as const"]
const TIMER = "  /** The platform's timer, never a person. */"
const ARCHIVIST = `archivist: { jurisdiction: 'province', staff: true, sees: 'all', enrolledAt: 'none', queues: [], counter: [], back: [], asks: { window: ['walk'] } },`
const ROLE: Change = ['shared/src/roles/roles.ts', TIMER, `  ${ARCHIVIST}\n${TIMER}`]

describe('a name more in a closed list is a compile error where it is not handled', () => {
  let errors: readonly string[]
  /** Files under that path with an error that names what was added. */
  const naming = (name: string, under: string): readonly string[] =>
    filesIn(errors.filter((error) => error.includes(name) && error.startsWith(under)))

  beforeAll(() => {
    errors = [
      ...errorsWith(['shared'], changedTexts([SERVICE, STATE, ROLE])),
      ...errorsWith(['client'], changedTexts([STATE, QUEUE, ROLE])),
    ]
  })

  it('a service that is not defined', () => {
    expect(naming('temporaryCard', 'shared/src/services/')).toEqual(
      expect.arrayContaining(['shared/src/services/registered.ts', 'shared/src/services/registeredFacts.ts']),
    )
  })

  it('a state that no service says anything of, and that has no words', () => {
    expect(naming('mislaid', 'shared/src/')).toContain('shared/src/services/registered.ts')
    expect(naming('mislaid', 'client/src/text/')).not.toEqual([])
  })

  it('a queue without a page, an icon and words', () => {
    expect(naming('archive', 'client/src/text/')).not.toEqual([])
    expect(naming('archive', 'client/src/staff/')).toEqual(
      expect.arrayContaining(['client/src/staff/places/desksOf.ts', 'client/src/staff/desk/placesOf.ts']),
    )
  })

  it('a role without words, or that may ask what is no command', () => {
    expect(naming('archivist', 'client/src/text/')).not.toEqual([])
    expect(naming('walk', 'shared/src/contract/')).toEqual(['shared/src/contract/commands.ts'])
  })
})
