import type { BrowserContext, FileChooser, Locator, Page } from 'playwright-core'

/** Someone in front of a screen: they see what is visible, tap what is named, type into what is labelled. */
export interface Person {
  readonly page: Page
  readonly context: BrowserContext
  /** Goes to a page of the app, e.g. `pages/home/index`. */
  open(path: string): Promise<void>
  /** Waits until the words are on the screen. */
  see(words: string | RegExp): Promise<void>
  /** Waits for what carries the words (a button first, else the words themselves) and taps it. */
  tap(words: string | RegExp): Promise<void>
  type(label: string | RegExp, text: string): Promise<void>
  /** Taps what opens the camera or the album, and hands over this file. */
  photograph(words: string, file: string): Promise<void>
  /** Everything on the visible screen. */
  read(): Promise<string>
  /** The same, once it holds the words: pages slide over each other for a moment. */
  readWith(words: RegExp): Promise<string>
}

const SIZES = { phone: { width: 375, height: 812 }, desk: { width: 1280, height: 800 } } as const

export interface PersonOptions {
  readonly address: string
  readonly who: string
  readonly size: keyof typeof SIZES
  readonly onError: (message: string) => void
  /** False: signed in before, or without network. */
  readonly signIn?: boolean
}

const signIn = async (page: Page, who: string): Promise<void> => {
  await page.evaluate(async (id) => {
    const answer = await fetch('/demo/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ id }),
    })
    const { value } = (await answer.json()) as { value: { session: string } }
    localStorage.setItem('gatewaySession', JSON.stringify({ data: value.session }))
  }, who)
}

interface OnPage {
  readonly address: string
  /** Taps instead of clicking. */
  readonly phone: boolean
  readonly onError: (message: string) => void
}

/** Somebody in front of this page, whoever is signed in on it. */
export const onPage = (page: Page, { address, phone, onError }: OnPage): Person => {
  page.setDefaultTimeout(30_000)
  page.on('pageerror', (error) => onError(error.message))

  /** Pages that were left stay in the document, hidden: only what can be seen counts, the newest first. */
  const seen = (locator: Locator): Locator => locator.filter({ visible: true }).last()
  const press = (locator: Locator): Promise<void> => (phone ? locator.tap() : locator.click())
  const ROLES = ['button', 'radio', 'checkbox', 'tab', 'link'] as const
  /** What can be pressed by that name, else the words themselves. */
  const named = async (words: string | RegExp): Promise<Locator> => {
    const text = page.getByText(words)
    const pressable = ROLES.map((role) => page.getByRole(role, { name: words })).reduce((all, one) => all.or(one))
    await seen(pressable.or(text)).waitFor()
    return seen((await pressable.filter({ visible: true }).count()) > 0 ? pressable : text)
  }

  const read = (): Promise<string> =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll<HTMLElement>('.taro_page'))
        .filter((element) => getComputedStyle(element).display !== 'none')
        .map((element) => element.innerText)
        .join('\n')
        // A number keeps to its unit by a space that doesn't break: read as any other.
        .replaceAll('\u00a0', ' '),
    )

  return {
    page,
    context: page.context(),
    open: async (path) => {
      // What was just reloaded has to stand first, and pages slide in for 300 ms: another one asked for meanwhile is lost now
      // and then. Nobody types that fast.
      await page.waitForFunction(
        () =>
          location.protocol === 'about:' ||
          Array.from(document.querySelectorAll<HTMLElement>('.taro_page')).some(
            (element) => getComputedStyle(element).display !== 'none' && element.innerText.trim() !== '',
          ),
      )
      await page.waitForTimeout(400)
      await page.goto(`${address}/#/${path}`)
    },
    see: async (words) => {
      await seen(page.getByText(words)).waitFor()
    },
    tap: async (words) => {
      await press(await named(words))
    },
    type: async (label, text) => {
      // Taro draws the real field into its own element a moment later: that one is waited for.
      const native = page.locator('input, textarea')
      const field = page.getByLabel(label).or(page.getByPlaceholder(label))
      const input = seen(field.locator(native).or(field.and(native)))
      await input.fill(text)
      await input.blur()
    },
    photograph: async (words, file) => {
      const button = await named(words)
      const chosen: Promise<FileChooser> = page.waitForEvent('filechooser')
      await press(button)
      await (await chosen).setFiles(file)
    },
    read,
    readWith: async (words) => {
      for (let left = 300; left > 0; left -= 1) {
        const text = await read()
        if (words.test(text)) return text
        await page.waitForTimeout(100)
      }
      throw new Error(`never read ${String(words)}: ${await read()}`)
    },
  }
}

export const aPerson = async (
  newContext: (options: object) => Promise<BrowserContext>,
  { address, who, size, onError, signIn: signsIn = true }: PersonOptions,
): Promise<Person> => {
  const phone = size === 'phone'
  const context = await newContext({
    viewport: SIZES[size],
    deviceScaleFactor: 2,
    hasTouch: phone,
    isMobile: phone,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  })
  const page = context.pages()[0] ?? (await context.newPage())
  const person = onPage(page, { address, phone, onError: (message) => onError(`${who}: ${message}`) })
  if (signsIn) {
    await page.goto(`${address}/`)
    await signIn(page, who)
    await page.goto('about:blank')
  }
  return person
}
