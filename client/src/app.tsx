import { useError, usePageNotFound, useUnhandledRejection } from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { onNotOpened, openAlone } from './app/open'
import { routes } from './app/routes'
import { tell } from './device/dialogs'
import { startPlatform } from './platform/start'
import { commonNow } from './text/wordsNow'
import './app.scss'

startPlatform()
onNotOpened(() => tell(commonNow().notOpened))

/** A tap after which nothing would happen and nobody would say so. What a screen can't draw is its own matter (`guarded`). */
const stepFailed = (): void => tell(commonNow().broken.step)

/** An old link, or one of a newer version. */
const noPage = async (): Promise<void> => {
  await openAlone(routes.home())
  tell(commonNow().broken.noPage)
}

/** The app holds nothing of its own: every page draws its own root (see components/Page). */
const App = ({ children }: PropsWithChildren) => {
  useError(stepFailed)
  useUnhandledRejection(stepFailed)
  usePageNotFound(() => void noPage())
  return <>{children}</>
}

export default App
