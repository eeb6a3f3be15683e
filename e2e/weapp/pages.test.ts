import { listSkipped } from '../../cloudfunctions/testing/listSkipped'
import { noCompiler } from './compiler'
import { DIST } from './dist'
import { MiniProgram } from './harness'
import { countOf, depthOf, findAll, textOf } from './runtime/tree'

/** WeChat's audits, and stricter: the first screen in one piece of at most 32 KB, fewer than 400 nodes, 30 deep. */
const FIRST_SCREEN_BYTES = 32 * 1024
const NODES = 400
const DEPTH = 30

if (noCompiler !== undefined) listSkipped('The built mini-program opens every page', noCompiler)
else {
  describe('every page of the built mini-program, opened without network', () => {
    const open = async (url: string, run: (app: MiniProgram) => void): Promise<void> => {
      const app = new MiniProgram(DIST)
      try {
        await app.launch(url)
        // A desk asks three times before it believes that there is no network.
        for (let patience = 0; app.text() === '' && patience < 40; patience += 1)
          await new Promise((resolve) => setTimeout(resolve, 100))
        run(app)
      } finally {
        app.close()
      }
    }

    test.each(new MiniProgram(DIST).pages)('%s says something, within the limits of a first screen', (url) =>
      open(url, (app) => {
        const tree = app.tree()
        expect(app.text()).not.toBe('')
        expect(Math.max(...app.page.setDataBytes)).toBeLessThanOrEqual(FIRST_SCREEN_BYTES)
        expect(countOf(tree)).toBeLessThan(NODES)
        expect(depthOf(tree)).toBeLessThan(DEPTH)
      }),
    )

    test.each(new MiniProgram(DIST).pages)('%s names everything that can be tapped', (url) =>
      open(url, (app) => {
        const nameless = findAll(app.tree(), ({ attributes }) => attributes['ariaRole'] === 'button').filter(
          (element) => textOf(element) === '' && String(element.attributes['ariaLabel'] ?? '') === '',
        )
        expect(nameless).toEqual([])
      }),
    )
  })
}
