import type { PropsWithChildren } from 'react'
import { onNotOpened } from './app/open'
import { tell } from './device/dialogs'
import { startPlatform } from './platform/start'
import { commonNow } from './text/wordsNow'
import './app.scss'

startPlatform()
onNotOpened(() => tell(commonNow().notOpened))

/** The app holds nothing of its own: every page draws its own root (see components/Page). */
const App = ({ children }: PropsWithChildren) => <>{children}</>

export default App
