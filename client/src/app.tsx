import type { PropsWithChildren } from 'react'
import { startPlatform } from './platform/start'
import './app.scss'

startPlatform()

/** The app holds nothing of its own: every page draws its own root (see components/Page). */
const App = ({ children }: PropsWithChildren) => <>{children}</>

export default App
