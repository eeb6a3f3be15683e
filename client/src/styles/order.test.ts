import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import postcss from 'postcss'
import { compile } from 'sass'

const SRC = path.resolve(__dirname, '..')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })

/** What a class alone (`.cell`) sets, by file. `app.scss` is before all others on both targets. */
const plain = new Map<string, { readonly file: string; readonly sets: ReadonlySet<string> }[]>()
for (const file of files.filter((name) => name.endsWith('.scss') && !/(^|\/)_|^app\.scss$/.test(name)))
  postcss.parse(compile(path.join(SRC, file)).css).walkRules((rule) => {
    const sets = new Set<string>()
    rule.walkDecls(({ prop }) => void sets.add(prop))
    for (const selector of rule.selectors) {
      const name = /^\.([\w-]+)$/.exec(selector)?.[1]
      if (name !== undefined) plain.set(name, [...(plain.get(name) ?? []), { file, sets }])
    }
  })

const meets = (one: string, other: string): boolean =>
  one === other || one.startsWith(`${other}-`) || other.startsWith(`${one}-`)

/** The classes a `className` may hold: words in quotes, and what stands outside `${…}`. */
const classesIn = (text: string): readonly string[] => {
  const inside = [...text.matchAll(/'([^']*)'/g)].map(([, words = '']) => words)
  const outside = text.replace(/\$\{[^}]*\}/g, ' ')
  return [...new Set([outside, ...inside].join(' ').split(/[^\w-]+/))].filter((word) => plain.has(word))
}

const screens = files.filter((name) => /(?<!\.test)\.tsx$/.test(name))
const textOf = (file: string): string => readFileSync(path.join(SRC, file), 'utf8')
const LITERAL = /(?:className=|look = )(?:"([^"]*)"|\{?`([^`]*)`\}?|\{([^}]*)\})/g
const sets = screens.flatMap((file) =>
  [...textOf(file).matchAll(LITERAL)].map(([, quoted, template, code]) => ({
    file,
    text: quoted ?? template ?? code ?? '',
  })),
)

/** A component that puts its caller's classes beside its own: `cells ${className}`. */
const own = new Map(
  sets
    .filter(({ text }) => text.includes('${className}'))
    .map(({ file, text }) => [path.basename(file, '.tsx'), classesIn(text)] as const),
)
const handed = screens.flatMap((file) =>
  [...textOf(file).matchAll(/<([A-Z]\w*)\s[^<>]*?className=(?:"([^"]*)"|\{`([^`]*)`\})/g)].flatMap(
    ([, component = '', quoted, template]) => {
      const beside = own.get(component)
      return beside === undefined ? [] : [{ file, classes: [...classesIn(quoted ?? template ?? ''), ...beside] }]
    },
  ),
)

/**
 * Styles of two files come in the order their bundle happens to have. So a class that changes another's look says so
 * (`.cell.form`), and wins wherever it stands.
 */
test('no look depends on which of two files comes first', () => {
  const all = [...sets.map(({ file, text }) => ({ file, classes: classesIn(text) })), ...handed]
  const decidedByOrder = all.flatMap(({ file, classes }) =>
    classes.flatMap((one, at) =>
      classes
        .slice(at + 1)
        .flatMap((other) =>
          (plain.get(one) ?? []).flatMap((a) =>
            (plain.get(other) ?? [])
              .filter((b) => a.file !== b.file && [...a.sets].some((p) => [...b.sets].some((q) => meets(p, q))))
              .map((b) => `${file}: .${one} (${a.file}) and .${other} (${b.file})`),
          ),
        ),
    ),
  )
  expect(own.get('Cells')).toContain('cells')
  expect([...new Set(decidedByOrder)]).toEqual([])
})
