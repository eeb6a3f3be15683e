import { readdirSync } from 'node:fs'

const files = readdirSync(__dirname).filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
const namesOf = (suffix: RegExp): readonly string[] =>
  files.filter((name) => suffix.test(name)).map((name) => name.replace(suffix, ''))
const browser = namesOf(/\.h5\.tsx?$/)
const miniProgram = namesOf(/(?<!\.h5)\.tsx?$/)

/** What both have, each in its own way. What is built on these lies in `device/`, what needs no platform in `lib/`. */
const TWINS = [
  'a11y',
  'alone',
  'canvas',
  'durable',
  'fontSize',
  'inFront',
  'keepSlip',
  'network',
  'onShown',
  'onUse',
  'otherTabs',
  'permissions',
  'photo',
  'places',
  'privacy',
  'randomBytes',
  'scan',
  'screen',
  'sendText',
  'shownPhoto',
  'start',
  'steadyClock',
  'subscribe',
  'theme',
  'update',
]
/** A mini-program has no service worker, and is brought up to date by WeChat. */
const BROWSER_ONLY = ['registerWorker', 'watchReleases']

test('each half of the platform has its twin in the other', () => {
  expect([...miniProgram].sort()).toEqual(TWINS)
  expect([...browser].sort()).toEqual([...TWINS, ...BROWSER_ONLY].sort())
})
