import { goBack } from '../../app/open'
import { desks } from '../../app/routes'

/** Back to scanning, which may not be below this page (a reload). */
export const toScan = (): Promise<boolean> => goBack(desks.scan())
