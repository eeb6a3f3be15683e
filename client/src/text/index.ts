/**
 * Every visible word, by screen and language.
 *
 * A screen's words are two modules, `text/<screen>.zh.ts` and `text/<screen>.en.ts` (the desks': `text/staff/…`, which
 * only staff pages import, so that they land in the staff subpackage):
 *
 *     // myOffice.zh.ts: the source of the type. Values are strings, or functions where a number or a name goes in.
 *     export default { title: '…', count: (n: number) => `… ${n} …` }
 *
 *     // myOffice.en.ts: must have the same keys, or the compiler says so.
 *     import type zh from './myOffice.zh'
 *     const en: typeof zh = { title: 'My office', count: (n) => `${n} ${n === 1 ? 'case' : 'cases'}` }
 *     export default en
 *
 *     // in the component
 *     const t = useText(zh, en)
 *     <Page title={t.title}>
 *
 * Words that several screens share: `common.zh.ts`, by `useCommon()`. Dates and deadlines: `say.ts`, by `useSay()`.
 * Words by code (`Record<Code, string>`) are typed by the code's own union, so a new code without words does not compile.
 * No other file of the client may hold Chinese words (`noStrayWords.test.ts`). No number of law or office stands in a word:
 * it is given as an argument, or, where one word of a list has it, by `(n) => … n('verify') …` (a `Phrase`;
 * `e2e/lint/noStrayNumbers.test.ts`).
 */
export { useCommon, useLang, useSay, useText } from './useText'
